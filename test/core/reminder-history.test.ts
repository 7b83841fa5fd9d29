// What is remembered of reminders, how long, and that damaged memory does no harm.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../shared/core/day.ts';
import {
  EMPTY_HISTORY,
  isQuiet,
  isResting,
  KEEP_DAYS,
  noteIgnored,
  noteShown,
  noteTicked,
  noteUnticked,
  parseHistory,
  shownOn,
  wakePhase,
  wakeRow,
  wantsQuietQuestion,
} from '../../shared/core/reminder-history.ts';
import { law } from '../support/laws.ts';

const where = { tool: 'zoom', phase: 'prejoin' } as const;
const now = { ms: Date.UTC(2026, 10, 24, 1), day: '2026-11-24' };
const row = { id: 'pre-name', repeat: 'every-meeting' } as const;
const ignoreTimes = (times: number) =>
  Array.from({ length: times }).reduce<typeof EMPTY_HISTORY>((so) => noteIgnored(so, where, now), EMPTY_HISTORY);

describe('reminder history', () => {
  it('keeps counts by tool and phase for seven days, nothing older', () => {
    let history = EMPTY_HISTORY;
    for (let n = 0; n < 30; n += 1)
      history = noteShown(history, where, ['a'], { ms: now.ms + n, day: addDays(now.day, n) });
    const days = Object.keys(history.days).sort();
    expect(days).toHaveLength(KEEP_DAYS);
    expect(days[0]).toBe(addDays(now.day, 23));
    expect(shownOn(history, addDays(now.day, 29))).toBe(1);
    expect(history.days[addDays(now.day, 29)]).toEqual({ 'zoom prejoin': { shown: 1, ignored: 0, ticked: 0 } });
  });

  it('falls silent at the third ignored card in a row, not before', () => {
    expect(isQuiet(ignoreTimes(2), 'prejoin', now)).toBe(false);
    expect(isQuiet(ignoreTimes(3), 'prejoin', now)).toBe(true);
    expect(isQuiet(ignoreTimes(3), 'after', now)).toBe(false);
  });

  it('counts from the start again after a tick', () => {
    const ticked = noteTicked(ignoreTimes(2), where, row, now);
    expect(isQuiet(noteIgnored(ticked, where, now), 'prejoin', now)).toBe(false);
  });

  it('asks once whether to be quieter, after the retry was ignored too', () => {
    expect(wantsQuietQuestion(ignoreTimes(3))).toBe(false);
    expect(wantsQuietQuestion(ignoreTimes(4))).toBe(true);
    expect(wantsQuietQuestion({ ...ignoreTimes(4), hasAskedQuiet: true })).toBe(false);
  });

  it('wakes a silent phase and a resting row on request', () => {
    expect(isQuiet(wakePhase(ignoreTimes(3), 'prejoin'), 'prejoin', now)).toBe(false);
    const known = noteTicked(EMPTY_HISTORY, where, { id: 'pre-update', repeat: 'learn-once' }, now);
    expect(isResting(known, 'pre-update', now)).toBe(true);
    expect(isResting(wakeRow(known, 'pre-update'), 'pre-update', now)).toBe(false);
  });

  it('takes a tick back as if it had not been', () => {
    let history = EMPTY_HISTORY;
    for (let n = 0; n < 4; n += 1) history = noteTicked(history, where, row, now);
    const fifth = noteTicked(history, where, row, now);
    expect(isResting(fifth, row.id, now)).toBe(true);
    const back = noteUnticked(fifth, row.id);
    expect(isResting(back, row.id, now)).toBe(false);
    expect(back.rows[row.id]).toEqual(history.rows[row.id]);
  });

  it('reads back exactly what it wrote', () => {
    const history = noteTicked(noteShown(ignoreTimes(3), where, ['pre-name'], now), where, row, now);
    expect(parseHistory(JSON.parse(JSON.stringify(history)))).toEqual(history);
  });

  it('reads any damaged memory without throwing, and goes on from there', () => {
    law(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (whole, days, phases) => {
        for (const stored of [whole, { days, phases, rows: whole, lastShownAt: days, pausedDay: phases }]) {
          const history = parseHistory(stored);
          const after = noteIgnored(noteShown(history, where, ['a'], now), where, now);
          expect(shownOn(after, now.day)).toBeGreaterThanOrEqual(1);
        }
      }),
      2000,
    );
  });

  it('does not let a hostile key into the prototype', () => {
    const history = parseHistory(JSON.parse('{"rows":{"__proto__":{"meetings":9}},"days":{"__proto__":{}}}'));
    expect(Object.keys(history.rows)).toEqual([]);
    expect(({} as { meetings?: number }).meetings).toBeUndefined();
  });
});
