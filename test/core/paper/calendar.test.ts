// The calendar file: events that any calendar takes, and that a second import moves instead of doubling.
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { icsText } from '../../../pwa/screens/calendar/calendar-file.ts';
import {
  type CalendarEvent,
  calendarEvents,
  handOut,
  nextSequence,
  readHandedOut,
} from '../../../shared/core/paper/calendar.ts';
import { printable, printableLine } from '../../../shared/core/paper/printable.ts';
import type { AnsweredEntry } from '../../../shared/core/summary.ts';
import { entry } from '../../support/entries.ts';
import { anyHostileText } from '../../support/hostile.ts';

const clock = { today: '2026-11-24', reviewMonths: 6, offsetMinutes: -540 };
const NOW = Date.parse('2026-11-24T03:00:00Z');

const events = (entries: readonly AnsweredEntry[], handedOut: readonly string[] = []) =>
  calendarEvents({ entries, clock, calendarId: 'abc', handedOut });

const file = (list: readonly CalendarEvent[], summary = 'x', description = 'y', sequence = 1) =>
  icsText({ events: list, words: () => ({ summary, description }), name: 'テレまもり', sequence, now: NOW });

const parsed = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));

const due = (day: string, id = '9-2') => entry({ id }, { status: 'todo', due: day });
const done = (checked: string, id: string) => entry({ id }, { status: 'done', checked });

describe('events', () => {
  test('stand at nine in the morning where the person is', () => {
    expect(events([due('2026-12-04')])).toEqual([
      {
        uid: 'due-9-2-abc@telemamori',
        kind: 'due',
        day: '2026-12-04',
        start: Date.parse('2026-12-04T09:00:00+09:00'),
        items: ['9-2'],
        cancelled: false,
      },
    ]);
  });

  test('of a due date keep their id when the day moves', () => {
    expect(events([due('2026-12-04')])[0]?.uid).toBe(events([due('2027-01-29')])[0]?.uid);
  });

  test('have one id each, whatever is due or to be reviewed', () => {
    const uids = events([
      due('2026-12-04', '9-2'),
      due('2026-12-04', '9-1'),
      done('2026-10-01', '1-1'),
      done('2026-10-01', '1-2'),
      done('2026-09-01', '2-1'),
    ]).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    expect(uids).toHaveLength(4);
  });

  test('put the reviews of one day together, and late ones on today', () => {
    const list = events([done('2026-10-01', '1-1'), done('2026-10-01', '1-2'), done('2020-01-01', '2-1')]);
    expect(list.map(({ day, items }) => [day, items])).toEqual([
      ['2026-11-24', ['2-1']],
      ['2027-04-01', ['1-1', '1-2']],
    ]);
  });

  test('that were handed out and are gone come once more as cancelled', () => {
    const before = events([due('2026-12-04')]);
    const after = events([done('2026-11-24', '9-2')], handOut(before));
    expect(after.filter(({ cancelled }) => cancelled).map(({ uid }) => uid)).toEqual(['due-9-2-abc@telemamori']);
    expect(events([done('2026-11-24', '9-2')], handOut(after)).filter(({ cancelled }) => cancelled)).toEqual([]);
  });

  test('remember only what they wrote themselves', () => {
    expect(readHandedOut(['due 9-2 2026-12-04', 'x', 7, 'due ../x 2026-12-04'])).toEqual(['due 9-2 2026-12-04']);
    expect(readHandedOut('due')).toEqual([]);
  });
});

describe('the number of a file', () => {
  test('always rises, with the time and when a clock stands still or jumps back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1, max: 2 ** 30 }), fc.integer({ min: 0, max: 2 ** 41 }), (last, now) => {
        expect(nextSequence(last, now)).toBeGreaterThan(last);
      }),
    );
    expect(nextSequence(undefined, NOW + 1000)).toBeGreaterThan(nextSequence(undefined, NOW));
    expect(nextSequence('x', 0)).toBe(0);
  });
});

describe('the file', () => {
  test('is read by an independent parser with summary, start, number and alarm', () => {
    const text = file(events([due('2026-12-04')]), '期限：多要素認証を使う', '9-2 多要素認証', 42);
    const [event] = parsed(text);
    expect(event?.summary).toBe('期限：多要素認証を使う');
    expect(event?.startDate.toJSDate().toISOString()).toBe('2026-12-04T00:00:00.000Z');
    expect(event?.sequence).toBe(42);
    const alarm = event?.component.getFirstSubcomponent('valarm');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('PT0S');
  });

  test('tells what is cancelled and rings no bell for it', () => {
    const before = events([due('2026-12-04')]);
    const [event] = parsed(file(events([], handOut(before))));
    expect(event?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(event?.component.getAllSubcomponents('valarm')).toEqual([]);
  });

  test('keeps any text as text, in lines of at most 75 bytes that end as the format wants', () => {
    fc.assert(
      fc.property(anyHostileText, anyHostileText, (summary, description) => {
        const text = file(events([due('2026-12-04')]), summary, description);
        const list = parsed(text);
        expect(list).toHaveLength(1);
        expect(list[0]?.summary).toBe(printableLine(summary));
        expect(list[0]?.description ?? '').toBe(printable(description));
        for (const line of text.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
      }),
      { numRuns: 150 },
    );
  });
});
