// What the person in charge has decided for a new round so far. It lives as long as the page, so that going back, to another screen
// and forth again keeps it; nothing of it is stored.
import { signal } from '@preact/signals';
import type { SlipRange } from '../../../shared/core/staff-check/groups.ts';
import {
  type Draft,
  type DraftProblem,
  draftProblems,
  MOST_SLIPS,
  spareFor,
} from '../../../shared/core/staff-check/round.ts';
import { today } from '../../clock.ts';
import { readGroups } from './new-round.ts';

/** One decision a screen, in this order; the last one shows all of them. */
export const STEPS = ['purpose', 'reader', 'days', 'people', 'questions', 'check'] as const;
export type Step = (typeof STEPS)[number];

export type Preparing = {
  readonly draft: Draft;
  /** as they were typed */
  readonly people: string;
  readonly groups: string;
  /** all was seen once: whoever changes something then goes straight back to the last step */
  readonly isSeen: boolean;
};

export const preparing = signal<Preparing | null>(null);

export const stepOf = (query: URLSearchParams): Step => STEPS.find((step) => step === query.get('step')) ?? 'purpose';

const STEP_OF: Readonly<Record<DraftProblem['field'], Step>> = {
  purpose: 'purpose',
  reader: 'reader',
  company: 'reader',
  due: 'days',
  keptUntil: 'days',
  questions: 'questions',
};

export type Wrong = { readonly step: Step } & (
  | DraftProblem
  | { readonly field: 'people'; readonly most: number }
  | { readonly field: 'groups'; readonly line: number }
);

/** How many people are asked, their ranges, and what is still wrong, in the order of the steps. */
export function read({ draft, people, groups }: Preparing): {
  readonly count: number;
  readonly ranges: readonly SlipRange[];
  readonly wrong: readonly Wrong[];
} {
  const typed = people.trim() === '' ? 0 : Number(people.normalize('NFKC'));
  const most = MOST_SLIPS - spareFor(MOST_SLIPS);
  const isCount = Number.isInteger(typed) && typed >= 0 && typed <= most;
  const count = isCount ? typed : 0;
  const ranges = count === 0 ? [] : readGroups(groups, count + spareFor(count));
  const wrong: Wrong[] = draftProblems(draft, today()).map((problem) => ({ ...problem, step: STEP_OF[problem.field] }));
  if (!isCount) wrong.push({ step: 'people', field: 'people', most });
  if (typeof ranges === 'number') wrong.push({ step: 'people', field: 'groups', line: ranges });
  return {
    count,
    ranges: typeof ranges === 'number' ? [] : ranges,
    wrong: wrong.toSorted((a, b) => STEPS.indexOf(a.step) - STEPS.indexOf(b.step)),
  };
}
