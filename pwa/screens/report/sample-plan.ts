// An invented company for the sample report: some things done, some open, two of them late.
import { ITEMS } from '../../../shared/content/items.ts';
import type { Status } from '../../../shared/core/answer.ts';
import { buildChecklist } from '../../../shared/core/checklist.ts';
import { addDays, type Day, dayNumber } from '../../../shared/core/day.ts';
import type { Change, Value } from '../../../shared/core/log/change.ts';
import { path } from '../../../shared/core/log/path.ts';
import { applyChanges } from '../../../shared/core/log/state.ts';
import { type AnsweredEntry, answerEntries } from '../../../shared/core/summary.ts';

const PLAN = 'sample';
export const SAMPLE_METHODS = [1] as const;

/** Enough of each state to see how it is shown; '' is not looked at. */
const STATES: readonly (Status | '')[] = [
  'done',
  'done',
  'partly',
  'done',
  'todo',
  'done',
  'unknown',
  'done',
  'todo',
  '',
];
const stateAt = (index: number): Status | '' => STATES[index % STATES.length] ?? '';

/** The first open measures, each with a person and the days from today until it is due. */
const PLANS = [
  ['office', -10],
  ['boss', 4],
  ['office', 11],
  ['office', 18],
] as const;

/**
 * The checklist of the invented company as it stands on `today`. Nothing of it is kept, and none of the company's own answers is in it.
 * @param owners the two people who appear, in the language of the paper
 */
export function sampleEntries(
  today: Day,
  owners: Readonly<Record<'office' | 'boss', string>>,
): readonly AnsweredEntry[] {
  const list = buildChecklist(ITEMS, { methods: SAMPLE_METHODS, conditions: {}, scope: 'company' });
  const handbook = list.filter(({ item }) => item.section === 'handbook');
  /** midnight of today in Greenwich: the paper shows the day only */
  const answeredAt = (dayNumber(today) ?? 0) * 86_400_000;
  const changes: Change[] = [];
  const put = (item: string, field: Parameters<typeof path.answer>[2], value: Value) =>
    changes.push({
      id: `sample-${changes.length}`,
      at: [answeredAt, changes.length],
      device: 'sample',
      path: path.answer(PLAN, item, field),
      value,
    });
  let planned = 0;
  handbook.forEach(({ item }, index) => {
    const state = stateAt(index);
    if (state === '') return;
    put(item.id, 'status', state);
    if (state === 'done') put(item.id, 'checked', addDays(today, -index));
    const plan = state === 'done' ? undefined : PLANS[planned++];
    if (!plan) return;
    put(item.id, 'owner', owners[plan[0]]);
    put(item.id, 'due', addDays(today, plan[1]));
  });
  return answerEntries(list, applyChanges(changes), PLAN);
}
