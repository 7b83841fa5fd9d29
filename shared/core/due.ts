// When something is due: late, this week, later; and the days that are offered for a plan.
import { isOpen } from './answer.ts';
import { addDays, addMonths, type Day, dayNumber, daysBetween, isDay } from './day.ts';
import type { AnsweredEntry } from './summary.ts';

export const DUE_GROUPS = ['overdue', 'week', 'later', 'none'] as const;
/** 期限をすぎた / 今週 / それより後 / 期限なし */
export type DueGroup = (typeof DUE_GROUPS)[number];

/** 1970-01-05, day number 4, was a Monday. */
const FIRST_MONDAY = 4;
const FRIDAY = 4;
const SUNDAY = 6;

/** 0 on Monday, 6 on Sunday. */
const weekday = (day: Day): number => ((((dayNumber(day) ?? 0) - FIRST_MONDAY) % 7) + 7) % 7;

type Planned = Pick<AnsweredEntry, 'answer'>;

/** How many days an open item is late; 0 if it is not late or nothing is open about it. */
export const daysLate = (entry: Planned, today: Day): number =>
  isOpen(entry) && isDay(entry.answer.due) ? Math.max(0, daysBetween(entry.answer.due, today)) : 0;

export const isOverdue = (entry: Planned, today: Day): boolean => daysLate(entry, today) > 0;

/** Where an open item stands in time; a week ends on Sunday. A text that is no day counts as none. */
export function dueGroup(entry: Planned, today: Day): DueGroup {
  if (isOverdue(entry, today)) return 'overdue';
  if (!isOpen(entry) || !isDay(entry.answer.due)) return 'none';
  return entry.answer.due <= addDays(today, SUNDAY - weekday(today)) ? 'week' : 'later';
}

/** Overdue open items, the oldest promise first. */
export const overdueItems = (entries: readonly AnsweredEntry[], today: Day): AnsweredEntry[] =>
  entries.filter((entry) => isOverdue(entry, today)).toSorted((a, b) => daysLate(b, today) - daysLate(a, today));

export type DueOffer = { readonly kind: 'this-week' | 'next-week' | 'this-month' | 'next-month'; readonly day: Day };

const lastOfMonth = (day: Day): Day => addDays(addMonths(`${day.slice(0, 8)}01`, 1), -1);
const backTo = (day: Day, wanted: number): Day => addDays(day, -((weekday(day) - wanted + 7) % 7));
const lastFriday = (day: Day): Day => backTo(lastOfMonth(day), FRIDAY);

/** The last Friday of the month, or its last working day where the Friday does not come after `after`; '' if neither does. */
function endOfMonth(day: Day, after: Day): Day | '' {
  const last = lastOfMonth(day);
  const workday = weekday(last) > FRIDAY ? backTo(last, FRIDAY) : last;
  return [lastFriday(day), workday].find((candidate) => candidate > after) ?? '';
}

/**
 * The days offered for a plan: the Friday of this week (of the next, on a weekend), the end of this month and of the
 * next. None lies before today, none twice.
 */
export function dueOffers(today: Day): DueOffer[] {
  const weekend = weekday(today) > FRIDAY;
  const week = addDays(today, FRIDAY - weekday(today) + (weekend ? 7 : 0));
  const month = endOfMonth(today, week);
  const next = endOfMonth(addMonths(`${today.slice(0, 8)}01`, 1), month || week);
  const offers: readonly DueOffer[] = [
    { kind: weekend ? 'next-week' : 'this-week', day: week },
    { kind: 'this-month', day: month },
    { kind: 'next-month', day: next },
  ];
  return offers.filter(({ day }) => day !== '');
}

/** Until when somebody asks, if they do not say: the first of the offered days. */
export const askDay = (today: Day): Day => dueOffers(today)[0]?.day ?? today;
