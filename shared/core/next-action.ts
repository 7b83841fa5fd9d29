// The one order of what to do, and why each stands where it does. Result page, home, questions, list, report, sheets and popup
// take theirs from here.
import { isOpen, type Status } from './answer.ts';
import { addDays, type Day, dayOf, daysBetween, isDay } from './day.ts';
import { daysLate } from './due.ts';
import { type Cost, groupPlace } from './item.ts';
import { path } from './log/path.ts';
import { readText, type State } from './log/state.ts';
import { needsReview, type ReviewClock } from './review.ts';
import { type AnsweredEntry, isHigh } from './summary.ts';

/** Due within this many days comes before everything else of the same priority. */
export const DUE_SOON_DAYS = 7;

export type NextReason = 'overdue' | 'due-soon' | 'support-ends' | 'high-priority' | 'quick' | 'review' | 'addition';
/** A product stops getting updates on `day`; `item` is the item that has to be looked at again before. */
export type SupportEnd = { readonly id: string; readonly item: string; readonly day: Day };

/** An end this many days ahead, or nearer, takes part in the next action. */
export const SUPPORT_ENDS_DAYS = 90;

export type NextAction = {
  readonly entry: AnsweredEntry;
  readonly reason: NextReason;
  /** the nearest end that asks about the item */
  readonly end?: SupportEnd;
};

/** item id → the day on which it was put off by 「あとで」, and its order among the put-off ones (greater is later) */
export type PutOff = ReadonlyMap<string, { readonly day: Day; readonly order: number }>;

export type NextActionInput = {
  readonly entries: readonly AnsweredEntry[];
  readonly putOff: PutOff;
  readonly clock: ReviewClock;
  /** when products stop getting updates; what is no day does not count */
  readonly ends?: readonly SupportEnd[];
};

const COST_RANK: Record<Cost, number> = { free: 0, 'free-or-paid': 1, paid: 2 };

/** Looked at today: what is left of it is planned, so that answers move the list on. */
const isTouched = ({ answer }: AnsweredEntry, { today, offsetMinutes }: ReviewClock): boolean =>
  answer.status !== 'new' && answer.answeredAt !== undefined && dayOf(answer.answeredAt[0], offsetMinutes) === today;

/** What nobody has looked at may be done already; who was asked has to answer first. */
const STATUS_RANK: Record<Status, number> = { new: 0, partly: 1, todo: 1, unknown: 2, done: 3, na: 3 };

const isSoon = ({ answer }: AnsweredEntry, today: Day): boolean =>
  isDay(answer.due) && answer.due >= today && daysBetween(today, answer.due) <= DUE_SOON_DAYS;

/**
 * The nearest end within SUPPORT_ENDS_DAYS that asks about this item, or null. It asks until somebody looked at the item
 * after the end came near; an item that does not apply is not asked about.
 */
function endFor({ item, answer }: AnsweredEntry, ends: readonly SupportEnd[], today: Day): SupportEnd | null {
  if (answer.status === 'na') return null;
  const near = ends.filter(({ item: id, day }) => {
    if (id !== item.id || !isDay(day)) return false;
    const left = daysBetween(today, day);
    const seen =
      answer.status === 'done' && isDay(answer.checked) && answer.checked >= addDays(day, -SUPPORT_ENDS_DAYS);
    return left >= 0 && left <= SUPPORT_ENDS_DAYS && !seen;
  });
  return near.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))[0] ?? null;
}

export function groupRank({ item }: AnsweredEntry): number {
  if (item.section === 'addition') return 2;
  return item.priority === 'high' ? 0 : 1;
}

function reasonFor(entry: AnsweredEntry, today: Day, end: SupportEnd | null): NextReason {
  if (daysLate(entry, today) > 0) return 'overdue';
  if (isSoon(entry, today)) return 'due-soon';
  if (end) return 'support-ends';
  if (entry.item.section === 'addition') return 'addition';
  return entry.item.priority === 'high' ? 'high-priority' : 'quick';
}

/**
 * Every open item in the order in which we would suggest it: what is overdue, the oldest promise first; then what was
 * not answered today, ◎ before ○ before the additions, and within each due soon first, then the new dangers among the
 * additions, then 未確認 before a known gap before what somebody was asked, free before paid, quick before slow. What was
 * put off today comes last, the latest put-off at the very end, so that 「あとで」 never brings the same item back at once.
 */
export function rankActions(input: NextActionInput): NextAction[] {
  return rank(input.entries.filter(isOpen), input);
}

/** 0 if it was not put off today, else the greater the later it was put off. */
function putOffRank({ item }: AnsweredEntry, { putOff, clock }: NextActionInput): number {
  const off = putOff.get(item.id);
  if (!off || !isDay(off.day)) return 0;
  // One day ahead is another device's time zone; further ahead is a clock gone wrong, which must not hide an item.
  const ahead = daysBetween(clock.today, off.day);
  return ahead === 0 || ahead === 1 ? off.order + 1 : 0;
}

/** Sorts by the first of the keys that differs, else as they stood. */
function sortedBy<T>(list: readonly T[], keysOf: (one: T) => readonly number[]): T[] {
  const keyed = list.map((one) => ({ one, keys: keysOf(one) }));
  keyed.sort((a, b) => {
    const at = a.keys.findIndex((key, index) => key !== b.keys[index]);
    return at < 0 ? 0 : (a.keys[at] ?? 0) - (b.keys[at] ?? 0);
  });
  return keyed.map(({ one }) => one);
}

function rank(entries: readonly AnsweredEntry[], input: NextActionInput): NextAction[] {
  const { clock, ends = [] } = input;
  const keys = (entry: AnsweredEntry): number[] => [
    putOffRank(entry, input),
    -daysLate(entry, clock.today),
    isTouched(entry, clock) ? 1 : 0,
    groupRank(entry),
    isSoon(entry, clock.today) || endFor(entry, ends, clock.today) ? 0 : 1,
    groupPlace(entry.item),
    STATUS_RANK[entry.answer.status],
    COST_RANK[entry.item.cost],
    entry.item.minutes,
  ];
  return sortedBy(entries, keys).map((entry) => {
    const end = endFor(entry, ends, clock.today);
    return { entry, reason: reasonFor(entry, clock.today, end), ...(end ? { end } : {}) };
  });
}

/**
 * Everything that asks for somebody, best first: what is open and what the end of a support asks about again; then the
 * settled answers that want a review, ◎ first, what was put off today last. Each entry once.
 */
export function allActions(input: NextActionInput): NextAction[] {
  const { entries, clock, ends = [] } = input;
  const asking = entries.filter((entry) => isOpen(entry) || endFor(entry, ends, clock.today) !== null);
  const faded = entries.filter((entry) => needsReview(entry.answer, clock) && !asking.includes(entry));
  const reviews = sortedBy(faded, (entry) => [putOffRank(entry, input), isHigh(entry) ? 0 : 1]);
  return [...rank(asking, input), ...reviews.map((entry): NextAction => ({ entry, reason: 'review' }))];
}

/** The next action, or null: everything is in order. */
export const nextAction = (input: NextActionInput): NextAction | null => allActions(input)[0] ?? null;

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
