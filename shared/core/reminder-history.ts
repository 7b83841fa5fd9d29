// What this device remembers of reminders: counts per day for seven days, and how well each row is known. Nothing of a meeting.

import { addDays, DAY_MS, type Day, isDay } from './day.ts';
import { isMomentPhase, type MomentPhase, type Tool } from './meeting/moment-types.ts';
import { type Fields, fieldsOf, positiveOf, textsOf } from './parse.ts';

export const KEEP_DAYS = 7;
/** Ignored this often in a row, a phase falls silent. */
export const IGNORED_IN_A_ROW = 3;
export const QUIET_MS = 7 * DAY_MS;
/** Ticked in this many meetings, a row is known. */
export const MEETINGS_TO_MASTER = 5;
/** How long a known row rests: first, second, and every later time. */
export const REST_MS = [14 * DAY_MS, 30 * DAY_MS, 60 * DAY_MS] as const;

export type DayCount = { readonly shown: number; readonly ignored: number; readonly ticked: number };
/** `tool phase` → counts */
export type DayCounts = { readonly [key: string]: DayCount };

export type PhaseMemory = {
  /** cards ignored in a row */
  readonly ignored: number;
  /** no card by itself until then; ms since 1970, 0 if none */
  readonly quietUntil: number;
  /** how often the phase has fallen silent since somebody ticked */
  readonly rounds: number;
  /** the rows of the last card */
  readonly lastRows: readonly string[];
};

export type RowMemory = {
  /** meetings in which it was ticked since it last rested */
  readonly meetings: number;
  /** how often it has rested */
  readonly rests: number;
  readonly restUntil: number;
  /** number of the card in which it stood last */
  readonly lastCard: number;
};

export type ReminderHistory = {
  readonly days: { readonly [day: Day]: DayCounts };
  readonly lastShownAt: number;
  /** running number of cards */
  readonly cards: number;
  readonly phases: { readonly [P in MomentPhase]?: PhaseMemory };
  readonly rows: { readonly [id: string]: RowMemory };
  /** the day for which someone said 「今日は出さない」 */
  readonly pausedDay: Day | '';
  /** the popup has asked whether to be quieter */
  readonly hasAskedQuiet: boolean;
};

export const EMPTY_HISTORY: ReminderHistory = {
  days: {},
  lastShownAt: 0,
  cards: 0,
  phases: {},
  rows: {},
  pausedDay: '',
  hasAskedQuiet: false,
};

export const NEW_PHASE: PhaseMemory = { ignored: 0, quietUntil: 0, rounds: 0, lastRows: [] };
export const NEW_ROW: RowMemory = { meetings: 0, rests: 0, restUntil: 0, lastCard: 0 };

export type Now = { readonly ms: number; readonly day: Day };
type Where = { readonly tool: Tool; readonly phase: MomentPhase };

const key = ({ tool, phase }: Where): string => `${tool} ${phase}`;
const phaseMemory = (history: ReminderHistory, phase: MomentPhase) => history.phases[phase] ?? NEW_PHASE;
const rowMemory = (history: ReminderHistory, id: string) => history.rows[id] ?? NEW_ROW;

/** Cards shown on a day. */
export const shownOn = (history: ReminderHistory, day: Day): number =>
  Object.values(history.days[day] ?? {}).reduce((sum, { shown }) => sum + shown, 0);

function count(history: ReminderHistory, where: Where, now: Now, what: keyof DayCount): ReminderHistory {
  const today = history.days[now.day] ?? {};
  const before = today[key(where)] ?? { shown: 0, ignored: 0, ticked: 0 };
  const counts = { ...today, [key(where)]: { ...before, [what]: before[what] + 1 } };
  const oldest = addDays(now.day, 1 - KEEP_DAYS);
  const newest = addDays(now.day, 1);
  const kept = Object.entries(history.days).filter(([day]) => day >= oldest && day <= newest);
  return { ...history, days: { ...Object.fromEntries(kept), [now.day]: counts } };
}

const withPhase = (history: ReminderHistory, phase: MomentPhase, change: Partial<PhaseMemory>): ReminderHistory => ({
  ...history,
  phases: { ...history.phases, [phase]: { ...phaseMemory(history, phase), ...change } },
});

const withRow = (history: ReminderHistory, id: string, change: Partial<RowMemory>): ReminderHistory => ({
  ...history,
  rows: { ...history.rows, [id]: { ...rowMemory(history, id), ...change } },
});

/** A card with these rows opened by itself. */
export function noteShown(history: ReminderHistory, where: Where, rows: readonly string[], now: Now): ReminderHistory {
  const cards = history.cards + 1;
  const counted = { ...count(history, where, now, 'shown'), cards, lastShownAt: now.ms };
  const seen = rows.reduce((so, id) => withRow(so, id, { lastCard: cards }), counted);
  return withPhase(seen, where.phase, { lastRows: rows });
}

/**
 * A card was closed, put off or left alone. Three in a row silence the phase for a week; the one retry after that week
 * silences it again if it is ignored too.
 */
export function noteIgnored(history: ReminderHistory, where: Where, now: Now): ReminderHistory {
  const { ignored, rounds } = phaseMemory(history, where.phase);
  const isEnough = ignored + 1 >= IGNORED_IN_A_ROW || rounds > 0;
  const next = isEnough ? { ignored: 0, quietUntil: now.ms + QUIET_MS, rounds: rounds + 1 } : { ignored: ignored + 1 };
  return withPhase(count(history, where, now, 'ignored'), where.phase, next);
}

/** A row was ticked, the first time in this visit. A row to learn once is known after one tick, others after five meetings. */
export function noteTicked(
  history: ReminderHistory,
  where: Where,
  row: { readonly id: string; readonly repeat: 'every-meeting' | 'learn-once' },
  now: Now,
): ReminderHistory {
  const before = rowMemory(history, row.id);
  const meetings = before.meetings + 1;
  const isKnown = before.rests > 0 || row.repeat === 'learn-once' || meetings >= MEETINGS_TO_MASTER;
  const rest = REST_MS[Math.min(before.rests, REST_MS.length - 1)] ?? 0;
  const next = isKnown ? { meetings: 0, rests: before.rests + 1, restUntil: now.ms + rest } : { meetings };
  const awake = withPhase(history, where.phase, { ignored: 0, rounds: 0, quietUntil: 0 });
  return withRow(count(awake, where, now, 'ticked'), row.id, next);
}

/** A tick was taken back in the same visit: one meeting less, and a rest that it began ends. */
export function noteUnticked(history: ReminderHistory, id: string): ReminderHistory {
  const { meetings, rests } = rowMemory(history, id);
  if (meetings > 0) return withRow(history, id, { meetings: meetings - 1 });
  const again = rests === 1 ? MEETINGS_TO_MASTER - 1 : 0;
  return withRow(history, id, { meetings: again, rests: Math.max(0, rests - 1), restUntil: 0 });
}

/** A date in the future no further than `longest`; anything later comes from a clock that was wrong. */
export const isAhead = (until: number, now: Now, longest: number): boolean =>
  until > now.ms && until - now.ms <= longest;

export const isQuiet = (history: ReminderHistory, phase: MomentPhase, now: Now): boolean =>
  isAhead(phaseMemory(history, phase).quietUntil, now, QUIET_MS);

export const isResting = (history: ReminderHistory, id: string, now: Now): boolean =>
  isAhead(rowMemory(history, id).restUntil, now, REST_MS[2]);

/** Wakes a phase that fell silent, as if nothing had been ignored. */
export const wakePhase = (history: ReminderHistory, phase: MomentPhase): ReminderHistory =>
  withPhase(history, phase, { ignored: 0, quietUntil: 0, rounds: 0 });

/** Brings a known row back into the rotation. */
export const wakeRow = (history: ReminderHistory, id: string): ReminderHistory =>
  withRow(history, id, { meetings: 0, rests: 0, restUntil: 0 });

/** True once, after a phase has fallen silent a second time: then the popup asks whether to be quieter. */
export const wantsQuietQuestion = (history: ReminderHistory): boolean =>
  !history.hasAskedQuiet && Object.values(history.phases).some(({ rounds }) => rounds >= 2);

function entriesOf<T>(value: unknown, isKey: (key: string) => boolean, read: (fields: Fields) => T) {
  const entries = Object.entries(fieldsOf(value)).filter(([name]) => isKey(name));
  return Object.fromEntries(entries.map(([name, inner]) => [name, read(fieldsOf(inner))]));
}

const readCount = (fields: Fields): DayCount => ({
  shown: positiveOf(fields.shown),
  ignored: positiveOf(fields.ignored),
  ticked: positiveOf(fields.ticked),
});

/** Reads a history from anything; damaged parts count as never happened. */
export function parseHistory(stored: unknown): ReminderHistory {
  const fields = fieldsOf(stored);
  return {
    days: entriesOf(fields.days, isDay, (day) => entriesOf(day, (name) => /^[a-z]+ [a-z]+$/.test(name), readCount)),
    lastShownAt: positiveOf(fields.lastShownAt),
    cards: positiveOf(fields.cards),
    phases: entriesOf(fields.phases, isMomentPhase, (phase) => ({
      ignored: positiveOf(phase.ignored),
      quietUntil: positiveOf(phase.quietUntil),
      rounds: positiveOf(phase.rounds),
      lastRows: textsOf(phase.lastRows),
    })),
    rows: entriesOf(
      fields.rows,
      (id) => /^[\w-]{1,60}$/.test(id) && id !== '__proto__',
      (row) => ({
        meetings: positiveOf(row.meetings),
        rests: positiveOf(row.rests),
        restUntil: positiveOf(row.restUntil),
        lastCard: positiveOf(row.lastCard),
      }),
    ),
    pausedDay: typeof fields.pausedDay === 'string' && isDay(fields.pausedDay) ? fields.pausedDay : '',
    hasAskedQuiet: fields.hasAskedQuiet === true,
  };
}
