// The one thing to do now, and why it is that one.
import { addDays, type Day, daysBetween, isDay } from './day.ts';
import type { Cost } from './item.ts';
import { needsReview, type ReviewClock } from './review.ts';
import type { AnsweredEntry } from './summary.ts';

/** Due within this many days comes before everything else of the same priority. */
export const DUE_SOON_DAYS = 7;

export type NextReason = 'overdue' | 'due-soon' | 'high-priority' | 'quick' | 'review' | 'addition';
export type NextAction = { readonly entry: AnsweredEntry; readonly reason: NextReason };

export type NextActionInput = {
  readonly entries: readonly AnsweredEntry[];
  /** item id → the day on which it was put off by 「あとで」, and its order among the put-off ones (greater is later) */
  readonly putOff: ReadonlyMap<string, { readonly day: Day; readonly order: number }>;
  readonly clock: ReviewClock;
};

const COST_RANK: Record<Cost, number> = { free: 0, 'free-or-paid': 1, paid: 2 };

function dueRank(due: Day, today: Day): number {
  if (!isDay(due)) return 2;
  const days = daysBetween(today, due);
  return days < 0 ? 0 : days <= DUE_SOON_DAYS ? 1 : 2;
}

const isOpen = ({ answer }: AnsweredEntry) => answer.status === 'new' || answer.status === 'todo';

function groupRank({ item }: AnsweredEntry): number {
  if (item.section === 'addition') return 2;
  return item.priority === 'high' ? 0 : 1;
}

function reasonFor(entry: AnsweredEntry, today: Day): NextReason {
  const due = dueRank(entry.answer.due, today);
  if (due === 0) return 'overdue';
  if (due === 1) return 'due-soon';
  if (entry.item.section === 'addition') return 'addition';
  return entry.item.priority === 'high' ? 'high-priority' : 'quick';
}

/**
 * Every open item in the order in which we would suggest it: ◎ before ○ before the additions; within each, overdue and
 * due soon first, then 未確認 before まだ, free before paid, quick before slow. What was put off today comes last, the
 * latest put-off at the very end, so that 「あとで」 never brings the same item back at once while another is open.
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
    groupRank(entry),
    dueRank(entry.answer.due, clock.today),
    entry.answer.status === 'new' ? 0 : 1,
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

/** Open items with a due date up to `days` days ahead, the earliest first; overdue ones are among them. */
export function dueItems(entries: readonly AnsweredEntry[], today: Day, days: number): AnsweredEntry[] {
  const limit = addDays(today, days);
  return entries
    .filter((entry) => isOpen(entry) && isDay(entry.answer.due) && entry.answer.due <= limit)
    .sort((a, b) => (a.answer.due < b.answer.due ? -1 : a.answer.due > b.answer.due ? 1 : 0));
}
