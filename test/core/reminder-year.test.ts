// A year of meetings, seeded: on every single day the caps, the back-off, the mastery and the spacing hold.
import { describe, expect, it } from 'vitest';
import { REMINDERS } from '../../shared/content/index.ts';
import { addDays, type Day } from '../../shared/core/day.ts';
import { MOMENT_PHASES, type Moment, TOOLS } from '../../shared/core/meeting/moment-types.ts';
import { followVisit, type Visit } from '../../shared/core/meeting/visit.ts';
import { decideReminder, GAP_MS, openRows, type ReminderInput } from '../../shared/core/reminder.ts';
import {
  EMPTY_HISTORY,
  KEEP_DAYS,
  MEETINGS_TO_MASTER,
  noteIgnored,
  noteShown,
  noteTicked,
  parseHistory,
  QUIET_MS,
  REST_MS,
  type ReminderHistory,
  shownOn,
} from '../../shared/core/reminder-history.ts';
import { DEFAULT_REMINDER_SETTINGS, type ReminderSettings } from '../../shared/core/reminder-settings.ts';

/** Deterministic numbers in [0, 1). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

type Card = {
  day: Day;
  ms: number;
  visit: string;
  moment: Moment;
  rows: readonly string[];
  /** rows among which the card could choose */
  open: number;
  fate: 'ticked' | 'ignored';
};
type Tick = { id: string; ms: number; visit: string };
type Year = {
  cards: Card[];
  ticks: Tick[];
  pills: { ms: number; moment: Moment }[];
  asked: number;
  history: ReminderHistory;
};

const START: Day = '2026-11-24';
const START_MS = Date.UTC(2026, 10, 24);
const DAY_MS = 86_400_000;

/** Lives a year: up to six meetings a day, each with its phases at plausible minutes; the person ticks with `care` probability. */
function liveYear(seed: number, care: number, settings: ReminderSettings): Year {
  const roll = dice(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)] as T;
  const year: Year = { cards: [], ticks: [], pills: [], asked: 0, history: EMPTY_HISTORY };
  let visit: Visit | null = null;
  for (let number = 0; number < 365; number += 1) {
    const day = addDays(START, number);
    let ms = START_MS + number * DAY_MS + 9 * 3600_000;
    for (let meeting = Math.floor(roll() * 7); meeting > 0; meeting -= 1) {
      const tool = pick(TOOLS);
      const plan = ['schedule', 'landing', 'prejoin', 'prejoin', 'sharing', 'after', 'settings'] as const;
      for (const phase of plan.filter(() => roll() < 0.7)) {
        ms += Math.floor(roll() * 14 * 60_000);
        const moment: Moment = { tool, phase };
        visit = followVisit(visit, moment, ms, `visit ${number}-${meeting}-${ms}`) ?? visit;
        if (!visit) continue;
        const isSharing = roll() < 0.1;
        const isInTalk = phase !== 'sharing' && roll() < 0.1;
        // Everything goes through storage now and then: what is read back must behave alike.
        if (roll() < 0.05) year.history = parseHistory(JSON.parse(JSON.stringify(year.history)));
        const now = { ms, day };
        const input: ReminderInput = {
          moment,
          rows: REMINDERS,
          history: year.history,
          visit: { ...visit, isSharing },
          settings,
          isInTalk,
          now,
        };
        const decision = decideReminder(input);
        year.asked += 1;
        if (isSharing || isInTalk) expect(decision.kind).toBe('nothing');
        if (decision.kind === 'pill') year.pills.push({ ms, moment });
        if (decision.kind !== 'card' || decision.isSame) continue;
        year.history = noteShown(year.history, moment, decision.rows, now);
        visit = { ...visit, shown: [...visit.shown, phase] };
        const fate = roll() < care ? 'ticked' : 'ignored';
        year.cards.push({
          day,
          ms,
          visit: visit.token,
          moment,
          rows: decision.rows,
          open: openRows(input).length,
          fate,
        });
        if (fate === 'ignored') {
          year.history = noteIgnored(year.history, moment, now);
          visit = { ...visit, later: [...visit.later, phase] };
          continue;
        }
        for (const id of decision.rows.filter((_, index) => index === 0 || roll() < 0.8)) {
          const row = REMINDERS.find((candidate) => candidate.id === id);
          if (!row) throw new Error(`row ${id} is unknown`);
          year.history = noteTicked(year.history, moment, row, now);
          year.ticks.push({ id, ms, visit: visit.token });
          visit = { ...visit, ticked: [...visit.ticked, id] };
        }
      }
      ms += Math.floor(roll() * 60 * 60_000);
    }
    expect(Object.keys(year.history.days).length).toBeLessThanOrEqual(KEEP_DAYS + 1);
    expect(shownOn(year.history, day)).toBe(year.cards.filter((card) => card.day === day).length);
  }
  return year;
}

const groupBy = <T>(list: readonly T[], key: (one: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
};

const people: readonly (readonly [desc: string, seed: number, care: number, change: Partial<ReminderSettings>])[] = [
  ['somebody who ticks nearly always', 1, 0.95, {}],
  ['somebody who ticks half the time', 2, 0.5, { isHost: true }],
  ['somebody who hardly ever looks', 3, 0.05, { isHost: true }],
  ['somebody who never looks', 4, 0, {}],
  ['somebody who wants one a day', 5, 0.7, { perDay: 1 }],
  ['somebody who wants nothing to come less often', 6, 0.9, { fewer: false }],
];

describe.each(people)('a year with %s', (_desc, seed, care, change) => {
  const settings = { ...DEFAULT_REMINDER_SETTINGS, ...change };
  const year = liveYear(seed, care, settings);

  it('asks often and shows something', () => {
    expect(year.asked).toBeGreaterThan(3000);
    expect(year.cards.length).toBeGreaterThan(10);
  });

  it('never shows more than the day allows', () => {
    for (const cards of groupBy(year.cards, ({ day }) => day).values())
      expect(cards.length).toBeLessThanOrEqual(settings.perDay);
  });

  it('never shows more than two cards in a meeting besides that of a share, nor two in one phase of it', () => {
    for (const cards of groupBy(year.cards, ({ visit }) => visit).values()) {
      expect(cards.filter(({ moment }) => moment.phase !== 'sharing').length).toBeLessThanOrEqual(2);
      expect(new Set(cards.map(({ moment }) => moment.phase)).size).toBe(cards.length);
    }
  });

  it('leaves ten minutes between the cards of two meetings, and none between those of one', () => {
    for (const [index, card] of year.cards.entries()) {
      const before = year.cards[index - 1];
      if (before && before.visit !== card.visit) expect(card.ms - before.ms).toBeGreaterThanOrEqual(GAP_MS);
    }
  });

  it('falls silent for a week after three ignored cards of a phase, then tries once', () => {
    for (const phase of MOMENT_PHASES) {
      const cards = year.cards.filter(({ moment }) => moment.phase === phase);
      let ignored = 0;
      let rounds = 0;
      let silentUntil = 0;
      for (const card of cards) {
        expect(card.ms).toBeGreaterThanOrEqual(silentUntil);
        if (card.fate === 'ticked') {
          ignored = 0;
          rounds = 0;
          continue;
        }
        ignored += 1;
        if (ignored < 3 && rounds === 0) continue;
        rounds += 1;
        ignored = 0;
        silentUntil = card.ms + QUIET_MS;
      }
    }
  });

  it('rests a known row 14, 30, then 60 days and not a card sooner', () => {
    if (!settings.fewer) return;
    for (const row of REMINDERS) {
      const ticks = year.ticks.filter(({ id }) => id === row.id);
      let meetings = 0;
      let rests = 0;
      let restUntil = 0;
      for (const tick of ticks) {
        expect(tick.ms).toBeGreaterThanOrEqual(restUntil);
        meetings += 1;
        if (rests === 0 && row.repeat === 'every-meeting' && meetings < MEETINGS_TO_MASTER) continue;
        restUntil = tick.ms + (REST_MS[Math.min(rests, 2)] ?? 0);
        rests += 1;
        const inRest = year.cards.filter(
          (card) => card.ms > tick.ms && card.ms < restUntil && card.rows.includes(row.id),
        );
        expect(inRest).toEqual([]);
      }
    }
  });

  it('never repeats the rows of the last card of a phase while it has others', () => {
    for (const cards of groupBy(year.cards, ({ moment }) => moment.phase).values()) {
      for (const [index, card] of cards.entries()) {
        const before = cards[index - 1];
        if (before && card.open > 3) expect([...card.rows].sort()).not.toEqual([...before.rows].sort());
      }
    }
  });
});

describe('over the years', () => {
  it('somebody who ticks sees ever fewer cards of the same thing', () => {
    const year = liveYear(8, 1, DEFAULT_REMINDER_SETTINGS);
    const half = START_MS + 182 * DAY_MS;
    const first = year.cards.filter(({ ms }) => ms < half).length;
    expect(year.cards.length - first).toBeLessThan(first * 0.8);
  });

  it('somebody who never looks gets hardly any card after the first weeks, and pills instead', () => {
    const year = liveYear(9, 0, DEFAULT_REMINDER_SETTINGS);
    const late = year.cards.filter(({ ms }) => ms > START_MS + 30 * DAY_MS).length;
    // one retry a week for each of six phases at most
    expect(late).toBeLessThanOrEqual(Math.ceil(335 / 7) * 6);
    expect(year.pills.length).toBeGreaterThan(100);
  });
});
