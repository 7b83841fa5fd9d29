// The one thing to do now, and why it is that one. Result page, home, questions of five minutes, list, papers and popup ask here.
import { isOpen, type Status } from './answer.ts';
import { addDays, type Day, dayOf, daysBetween, isDay } from './day.ts';
import { daysLate } from './due.ts';
import type { Cost } from './item.ts';
import { path } from './log/path.ts';
import { readText, type State } from './log/state.ts';
import { needsReview, type ReviewClock } from './review.ts';
import type { AnsweredEntry } from './summary.ts';

/** Due within this many days comes before everything else of the same priority. */
export const DUE_SOON_DAYS = 7;

export type NextReason = 'overdue' | 'due-soon' | 'high-priority' | 'quick' | 'review' | 'addition';
export type NextAction = { readonly entry: AnsweredEntry; readonly reason: NextReason };

/** item id → the day on which it was put off by 「あとで」, and its order among the put-off ones (greater is later) */
export type PutOff = ReadonlyMap<string, { readonly day: Day; readonly order: number }>;

export type NextActionInput = {
  readonly entries: readonly AnsweredEntry[];
  readonly putOff: PutOff;
  readonly clock: ReviewClock;
};

const COST_RANK: Record<Cost, number> = { free: 0, 'free-or-paid': 1, paid: 2 };

/** Looked at today: what is left of it is planned, so that answers move the list on. */
const isTouched = ({ answer }: AnsweredEntry, { today, offsetMinutes }: ReviewClock): boolean =>
  answer.status !== 'new' && answer.answeredAt !== undefined && dayOf(answer.answeredAt[0], offsetMinutes) === today;

/** What nobody has looked at may be done already; who was asked has to answer first. */
const STATUS_RANK: Record<Status, number> = { new: 0, partly: 1, todo: 1, unknown: 2, done: 3, na: 3 };

const isSoon = ({ answer }: AnsweredEntry, today: Day): boolean =>
  isDay(answer.due) && answer.due >= today && daysBetween(today, answer.due) <= DUE_SOON_DAYS;

export function groupRank({ item }: AnsweredEntry): number {
  if (item.section === 'addition') return 2;
  return item.priority === 'high' ? 0 : 1;
}

function reasonFor(entry: AnsweredEntry, today: Day): NextReason {
  if (daysLate(entry, today) > 0) return 'overdue';
  if (isSoon(entry, today)) return 'due-soon';
  if (entry.item.section === 'addition') return 'addition';
  return entry.item.priority === 'high' ? 'high-priority' : 'quick';
}

/**
 * Every open item in the order in which we would suggest it: what is overdue, the oldest promise first; then what was
 * not answered today, ◎ before ○ before the additions, and within each due soon first, 未確認 before a known gap before what somebody was asked, free
 * before paid, quick before slow. What was put off today comes last, the latest put-off at the very end, so that
 * 「あとで」 never brings the same item back at once while another is open.
 */
export function rankActions({ entries, putOff, clock }: NextActionInput): NextAction[] {
  const wasPutOff = (entry: AnsweredEntry) => {
    const off = putOff.get(entry.item.id);
    if (!off || !isDay(off.day)) return 0;
    // One day ahead is another device's time zone; further ahead is a clock gone wrong, which must not hide an item.
    const ahead = daysBetween(clock.today, off.day);
    return ahead === 0 || ahead === 1 ? off.order + 1 : 0;
  };
  const keys = (entry: AnsweredEntry): number[] => [
    wasPutOff(entry),
    -daysLate(entry, clock.today),
    isTouched(entry, clock) ? 1 : 0,
    groupRank(entry),
    isSoon(entry, clock.today) ? 0 : 1,
    STATUS_RANK[entry.answer.status],
    COST_RANK[entry.item.cost],
    entry.item.minutes,
  ];
  const open = entries.filter(isOpen).map((entry, index) => ({ entry, keys: [...keys(entry), index] }));
  open.sort((a, b) => {
    const at = a.keys.findIndex((key, index) => key !== b.keys[index]);
    return at < 0 ? 0 : (a.keys[at] ?? 0) - (b.keys[at] ?? 0);
  });
  return open.map(({ entry }) => ({ entry, reason: reasonFor(entry, clock.today) }));
}

/** The next action: the first open one, else a settled answer that wants a review, else null (everything is in order). */
export function nextAction(input: NextActionInput): NextAction | null {
  const first = rankActions(input)[0];
  if (first) return first;
  const stale = input.entries.find(({ answer }) => needsReview(answer, input.clock));
  return stale ? { entry: stale, reason: 'review' } : null;
}

/** What was put off in a plan, read from the log itself, the latest put-off with the greatest order. */
export function readPutOff(state: State, plan: string, entries: readonly AnsweredEntry[]): PutOff {
  const found = entries.flatMap(({ item }) => {
    const change = state.get(path.putOff(plan, item.id));
    const day = readText(state, path.putOff(plan, item.id));
    return change && day ? [{ id: item.id, day, at: change.at }] : [];
  });
  found.sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]);
  return new Map(found.map(({ id, day }, order) => [id, { day, order }]));
}

/** Open items with a due date up to `days` days ahead, the earliest first; overdue ones are among them. */
export function dueItems(entries: readonly AnsweredEntry[], today: Day, days: number): AnsweredEntry[] {
  const limit = addDays(today, days);
  return entries
    .filter((entry) => isOpen(entry) && isDay(entry.answer.due) && entry.answer.due <= limit)
    .sort((a, b) => (a.answer.due < b.answer.due ? -1 : a.answer.due > b.answer.due ? 1 : 0));
}
