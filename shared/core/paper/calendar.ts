// Due dates and review days as calendar events: stable ids, so that importing again updates instead of doubling.
import { isOpen } from '../answer.ts';
import { type Day, dayNumber, daysBetween, isDay } from '../day.ts';
import { type ReviewClock, reviewDay } from '../review.ts';
import type { AnsweredEntry } from '../summary.ts';

export type EventKind = 'due' | 'review';

export type CalendarEvent = {
  readonly uid: string;
  readonly kind: EventKind;
  readonly day: Day;
  /** beginning of the event, milliseconds since 1970: 9 o'clock on that day where the person is */
  readonly start: number;
  /** items the event is about; several reviews on one day are one event */
  readonly items: readonly string[];
  readonly cancelled: boolean;
};

const MINUTE = 60_000;
const DAY_MINUTES = 1440;
const NINE = 9 * 60;

const startOf = (day: Day, offsetMinutes: number): number =>
  ((dayNumber(day) ?? 0) * DAY_MINUTES + NINE + offsetMinutes) * MINUTE;

/** What was handed out last time, one text per event: kind, name and day. */
export type HandedOut = readonly string[];

const isHandedOut = (value: unknown): value is string =>
  typeof value === 'string' && /^(due|review) [A-Za-z0-9-]+ \d{4}-\d{2}-\d{2}$/.test(value);

export const readHandedOut = (stored: unknown): HandedOut =>
  Array.isArray(stored) ? stored.filter(isHandedOut).slice(0, 500) : [];

export type CalendarInput = {
  readonly entries: readonly AnsweredEntry[];
  readonly clock: ReviewClock;
  /** random and made once per company, so that two companies in one calendar stay apart */
  readonly calendarId: string;
  readonly handedOut: HandedOut;
};

type Plain = { kind: EventKind; name: string; day: Day; items: string[] };

function plainEvents(entries: readonly AnsweredEntry[], clock: ReviewClock): Plain[] {
  const events = new Map<string, Plain>();
  for (const entry of entries) {
    const { item, answer } = entry;
    if (isOpen(entry) && isDay(answer.due)) {
      events.set(`due ${item.id}`, { kind: 'due', name: item.id, day: answer.due, items: [item.id] });
    }
    const review = reviewDay(answer, clock.reviewMonths, clock.offsetMinutes);
    if (!review) continue;
    // A review that is already late is asked for today, not in the past.
    const day = daysBetween(clock.today, review) < 0 ? clock.today : review;
    const known = events.get(`review ${day}`);
    if (known) known.items.push(item.id);
    else events.set(`review ${day}`, { kind: 'review', name: day, day, items: [item.id] });
  }
  return [...events.values()];
}

/**
 * Every event of the plan, the earliest first, and those handed out before that are gone now, marked as cancelled.
 * A due date keeps its id when the day moves; a review day is its own id.
 */
export function calendarEvents({ entries, clock, calendarId, handedOut }: CalendarInput): CalendarEvent[] {
  const uid = (kind: EventKind, name: string) => `${kind}-${name}-${calendarId}@telemamori`;
  const event = ({ kind, name, day, items }: Plain, cancelled: boolean): CalendarEvent => ({
    uid: uid(kind, name),
    kind,
    day,
    start: startOf(day, clock.offsetMinutes),
    items,
    cancelled,
  });
  const current = plainEvents(entries, clock).map((plain) => event(plain, false));
  const alive = new Set(current.map((entry) => entry.uid));
  const gone = handedOut.flatMap((text): CalendarEvent[] => {
    const [kind, name = '', day = ''] = text.split(' ');
    const known = kind === 'due' || kind === 'review' ? kind : null;
    if (!known || !isDay(day) || alive.has(uid(known, name))) return [];
    return [event({ kind: known, name, day, items: known === 'due' ? [name] : [] }, true)];
  });
  return [...current, ...gone].toSorted((a, b) => a.start - b.start || (a.uid < b.uid ? -1 : a.uid > b.uid ? 1 : 0));
}

/** What to remember about a file that was handed out. Cancelled events are told once. */
export const handOut = (events: readonly CalendarEvent[]): HandedOut =>
  events
    .filter(({ cancelled }) => !cancelled)
    .map(({ kind, day, items }) => `${kind} ${kind === 'due' ? (items[0] ?? '') : day} ${day}`);

/** 2026-01-01T00:00:00Z */
const SEQUENCE_START = 1_767_225_600;
const SEQUENCE_MAX = 2 ** 31 - 1;

/**
 * The number that tells a calendar which file is newer: seconds since 2026, and always more than the last one given.
 * Devices that never met still rise, because time does.
 */
export function nextSequence(last: unknown, now: number): number {
  const before = typeof last === 'number' && Number.isInteger(last) && last >= 0 ? last : -1;
  return Math.min(Math.max(Math.floor(now / 1000) - SEQUENCE_START, before + 1, 0), SEQUENCE_MAX);
}
