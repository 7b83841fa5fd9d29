// The settings of one meeting tool as the guide shows them: by phase, for one person or all, with what is ticked.
import { isInPlan } from '../../../shared/content/tool-plans.ts';
import { PHASE_IDS, type PhaseId, WHO_IDS, type WhoId } from '../../../shared/content/tool-terms.ts';
import { TOOLS, type ToolId } from '../../../shared/content/tools/index.ts';
import type { SettingFacts } from '../../../shared/content/types.ts';
import { path } from '../../../shared/core/log/path.ts';
import { readValue, type State } from '../../../shared/core/log/state.ts';
import { PLAN } from '../../plan.ts';

export type SettingState = { readonly facts: SettingFacts; readonly done: boolean };

export const isTool = (text: string): text is ToolId => Object.hasOwn(TOOLS, text);
export const isPhase = (text: string | null): text is PhaseId => PHASE_IDS.some((id) => id === text);
export const isWho = (text: string | null): text is WhoId => WHO_IDS.some((id) => id === text);

/** All settings of a tool with their ticks; with `who`, only those that this person makes. */
export function settingStates(progress: State, tool: ToolId, who: WhoId | null = null): SettingState[] {
  return TOOLS[tool].settings
    .filter((facts) => who === null || facts.who === who)
    .map((facts) => ({ facts, done: readValue(progress, path.setting(PLAN, facts.id)) === true }));
}

export type Count = { readonly done: number; readonly total: number };

export const countDone = (states: readonly SettingState[]): Count => ({
  done: states.filter(({ done }) => done).length,
  total: states.length,
});

/** Those that are there in the plan, and always the one that a link asks for; the rest is hidden, never forgotten. */
export const inPlan = (states: readonly SettingState[], tool: ToolId, plan: string, asked = ''): SettingState[] =>
  states.filter(({ facts }) => facts.id === asked || isInPlan(tool, facts.id, plan));

/** The phases that have settings, in order, each with its count. */
export function phaseCounts(states: readonly SettingState[]): { phase: PhaseId; count: Count }[] {
  return PHASE_IDS.map((phase) => ({
    phase,
    count: countDone(states.filter(({ facts }) => facts.phase === phase)),
  })).filter(({ count }) => count.total > 0);
}

/** The items that some settings help with, each once, in the order of the settings. */
export const itemsOf = (states: readonly SettingState[]): string[] => [
  ...new Set(states.flatMap(({ facts }) => facts.items)),
];
