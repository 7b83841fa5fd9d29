// What is noted about one incident: when it began, which steps are done and when, what was written down.
import { path } from '../../../shared/core/log/path.ts';
import { readText, readValue, type State } from '../../../shared/core/log/state.ts';
import { PLAN } from '../../plan-in-use.ts';

/** The list that a step stands in. */
export type StepList = 'step' | 'day' | 'after';

export const startedPath = (id: string): string => path.incident(PLAN, id, 'started');
/** The time in ms at which a step was ticked; steps count from 1. */
export const stepPath = (id: string, list: StepList, index: number): string =>
  path.incident(PLAN, id, `${list}-${index + 1}`);
export const notePath = (id: string, index: number): string => path.incident(PLAN, id, `note-${index + 1}`);

const readTime = (progress: State, at: string): number | null => {
  const value = readValue(progress, at);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
};

export type Sizes = { readonly step: number; readonly day: number; readonly after: number; readonly note: number };

export type IncidentState = {
  /** ms since 1970, or null if nobody has begun */
  readonly started: number | null;
  /** per step the ms at which it was ticked, or null */
  readonly done: { readonly [L in StepList]: readonly (number | null)[] };
  readonly notes: readonly string[];
};

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

export function readIncident(progress: State, id: string, sizes: Sizes): IncidentState {
  const times = (list: StepList) => range(sizes[list]).map((index) => readTime(progress, stepPath(id, list, index)));
  return {
    started: readTime(progress, startedPath(id)),
    done: { step: times('step'), day: times('day'), after: times('after') },
    notes: range(sizes.note).map((index) => readText(progress, notePath(id, index))),
  };
}

/** The first step that is still open, or -1. */
export const currentStep = (done: readonly (number | null)[]): number => done.indexOf(null);

/** Everything that is noted about an incident, for clearing it. */
export function notedPaths(progress: State, id: string): string[] {
  const prefix = path.incident(PLAN, id, '');
  return [...progress.keys()].filter((key) => key.startsWith(prefix) && readValue(progress, key) !== undefined);
}

/** True if somebody is working through this incident. */
export const isUnderWay = (progress: State, id: string): boolean => readTime(progress, startedPath(id)) !== null;
