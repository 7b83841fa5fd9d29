// Which card, if any: every rule as a row of a table.
import { describe, expect, it } from 'vitest';
import { REMINDERS } from '../../shared/content/index.ts';
import type { Moment } from '../../shared/core/meeting/moment-types.ts';
import { followVisit, type Visit } from '../../shared/core/meeting/visit.ts';
import {
  badgeCount,
  decideReminder,
  fittingRows,
  openRows,
  popupRows,
  type ReminderInput,
} from '../../shared/core/reminder.ts';
import { EMPTY_HISTORY, noteShown, noteTicked, REST_MS } from '../../shared/core/reminder-history.ts';
import { DEFAULT_REMINDER_SETTINGS } from '../../shared/core/reminder-settings.ts';

const MINUTE = 60_000;
const now = { ms: Date.UTC(2026, 10, 24, 1), day: '2026-11-24' };
const zoomPrejoin: Moment = { tool: 'zoom', phase: 'prejoin' };

function visitOf(moment: Moment, change: Partial<Visit> = {}): Visit {
  const visit = followVisit(null, moment, now.ms, 'token');
  if (!visit) throw new Error('this moment begins no visit');
  return { ...visit, ...change };
}

function input(change: Partial<ReminderInput> = {}, visit: Partial<Visit> = {}): ReminderInput {
  const moment = change.moment ?? zoomPrejoin;
  return {
    moment,
    rows: REMINDERS,
    history: EMPTY_HISTORY,
    visit: visitOf(moment, visit),
    settings: DEFAULT_REMINDER_SETTINGS,
    isInTalk: false,
    now,
    ...change,
  };
}

const settings = (change: Partial<typeof DEFAULT_REMINDER_SETTINGS>) => ({ ...DEFAULT_REMINDER_SETTINGS, ...change });
const sharing: Moment = { tool: 'zoom', phase: 'sharing' };
const landing: Moment = { tool: 'zoom', phase: 'landing' };
const shownFour = [1, 2, 3, 4].reduce(
  (so, n) => noteShown(so, { tool: 'meet', phase: 'after' }, [], { ms: now.ms - n * 60 * MINUTE, day: now.day }),
  EMPTY_HISTORY,
);
const shownBefore = (minutes: number) =>
  noteShown(EMPTY_HISTORY, { tool: 'meet', phase: 'after' }, [], { ms: now.ms - minutes * MINUTE, day: now.day });
const quietUntil = (ms: number) => ({
  ...EMPTY_HISTORY,
  phases: { prejoin: { ignored: 0, quietUntil: now.ms + ms, rounds: 1, lastRows: [] } },
});
const resting = { meetings: 0, rests: 1, restUntil: now.ms + REST_MS[0], lastCard: 0 };
const allResting = { ...EMPTY_HISTORY, rows: Object.fromEntries(REMINDERS.map(({ id }) => [id, resting])) };

describe('decideReminder', () => {
  const table: readonly (readonly [desc: string, input: ReminderInput, result: string])[] = [
    ['the first moment of the day', input(), 'card'],
    ['a host’s moment', input({ settings: settings({ isHost: true }) }), 'card'],
    ['sharing has begun', input({}, { isSharing: true }), 'sharing'],
    ['sharing has begun, at the share moment', input({ moment: sharing }, { isSharing: true }), 'sharing'],
    ['people are talking', input({ isInTalk: true }), 'in-talk'],
    ['the share picker opens in the middle of talk', input({ moment: sharing, isInTalk: true }), 'card'],
    ['the tool is off', input({ settings: settings({ tools: ['meet'] }) }), 'tool-off'],
    ['the phase is off', input({ settings: settings({ phases: ['after'] }) }), 'phase-off'],
    ['only the toolbar is wanted', input({ settings: settings({ place: 'toolbar' }) }), 'toolbar-only'],
    ['today is off', input({ history: { ...EMPTY_HISTORY, pausedDay: now.day } }), 'paused'],
    ['yesterday was off', input({ history: { ...EMPTY_HISTORY, pausedDay: '2026-11-23' } }), 'card'],
    ['this phase was put off in this meeting', input({}, { later: ['prejoin'] }), 'put-off'],
    ['another phase was put off in this meeting', input({}, { later: ['landing'] }), 'card'],
    ['this phase had its card in this meeting', input({}, { shown: ['prejoin'] }), 'shown-before'],
    ['this meeting had two cards', input({}, { shown: ['schedule', 'landing'] }), 'visit-full'],
    ['the word at the share picker is not one of the two', input({}, { shown: ['landing', 'sharing'] }), 'card'],
    ['two cards, then the share picker', input({ moment: sharing }, { shown: ['landing', 'prejoin'] }), 'card'],
    ['the share picker a second time', input({ moment: sharing }, { shown: ['sharing'] }), 'shown-before'],
    ['a card of this very meeting a minute ago', input({ history: shownBefore(1) }, { shown: ['landing'] }), 'card'],
    ['the link was opened a minute ago', input({ moment: landing }, { landedAt: now.ms - MINUTE }), 'card'],
    [
      'the link was opened longer ago: back from the app',
      input({ moment: landing }, { landedAt: now.ms - MINUTE - 1 }),
      'too-late',
    ],
    ['the page says that people talk', input({ moment: { ...zoomPrejoin, isInTalk: true } }), 'in-talk'],
    ['this day had four cards', input({ history: shownFour }), 'day-full'],
    [
      'one a day is enough, and it was shown',
      input({ history: shownBefore(30), settings: settings({ perDay: 1 }) }),
      'day-full',
    ],
    ['a card nine minutes ago', input({ history: shownBefore(9) }), 'too-soon'],
    ['a card ten minutes ago', input({ history: shownBefore(10) }), 'card'],
    ['a card in the future: the clock was wrong', input({ history: shownBefore(-9999) }), 'card'],
    ['the phase was ignored too often', input({ history: quietUntil(MINUTE) }), 'pill'],
    ['the phase was ignored, and the week is over', input({ history: quietUntil(-1) }), 'card'],
    [
      'the phase is quiet for a year: the clock was wrong',
      input({ history: quietUntil(365 * 24 * 60 * MINUTE) }),
      'card',
    ],
    ['everything is known', input({ history: allResting }), 'nothing-left'],
    [
      'everything is known, but nothing shall come less often',
      input({ history: allResting, settings: settings({ fewer: false }) }),
      'card',
    ],
    ['everything was ticked in this meeting', input({}, { ticked: REMINDERS.map(({ id }) => id) }), 'nothing-left'],
  ];
  it.each(table)('%s', (_desc, given, result) => {
    const decision = decideReminder(given);
    expect(decision.kind === 'nothing' ? decision.why : decision.kind).toBe(result);
  });

  it('shows one to three rows, each for this tool and phase', () => {
    for (const tool of ['teams', 'webex', 'zoom', 'meet'] as const) {
      for (const phase of ['schedule', 'landing', 'prejoin', 'sharing', 'after', 'settings'] as const) {
        const decision = decideReminder(input({ moment: { tool, phase } }));
        expect(decision.kind).toBe('card');
        if (decision.kind !== 'card') continue;
        expect(decision.rows.length).toBeGreaterThanOrEqual(1);
        expect(decision.rows.length).toBeLessThanOrEqual(3);
        for (const id of decision.rows) {
          const row = REMINDERS.find((candidate) => candidate.id === id);
          expect(row).toMatchObject({ phase, audience: 'everyone' });
          expect(row?.tools).toContain(tool);
        }
      }
    }
  });

  it('begins before joining with background, name and microphone, for everybody', () => {
    for (const tool of ['teams', 'webex', 'zoom', 'meet'] as const) {
      const decision = decideReminder(input({ moment: { tool, phase: 'prejoin' } }));
      expect(decision).toMatchObject({ rows: ['pre-background', 'pre-name', 'pre-mic'] });
    }
  });

  it('never puts on a card what cannot be done on that page, and keeps it for the popup', () => {
    for (const tool of ['teams', 'webex', 'zoom', 'meet'] as const) {
      for (const phase of ['schedule', 'landing', 'prejoin', 'sharing', 'after', 'settings'] as const) {
        const given = input({ moment: { tool, phase }, settings: settings({ isHost: true }) });
        expect(openRows(given).filter(({ isAdvice }) => isAdvice)).toEqual([]);
        const listed = popupRows(given).map((id) => REMINDERS.find((row) => row.id === id)?.isAdvice === true);
        expect(listed).toEqual([...listed].sort());
      }
    }
    expect(popupRows(input({ moment: sharing }, { ticked: [] })).length).toBe(4);
    const seen = input(
      { moment: landing },
      { ticked: ['land-site-zoom', 'land-inviter', 'land-calendar', 'land-no-code'] },
    );
    expect(decideReminder(seen)).toMatchObject({ why: 'nothing-left' });
    expect(popupRows(seen).length).toBeGreaterThan(3);
  });

  it('keeps rows for hosts from people who never host, and from guests', () => {
    const hostRows = (given: ReminderInput) => openRows(given).filter(({ audience }) => audience === 'host').length;
    expect(hostRows(input())).toBe(0);
    expect(hostRows(input({ settings: settings({ isHost: true }) }))).toBeGreaterThan(0);
    const guest: Moment = { tool: 'zoom', phase: 'prejoin', role: 'guest' };
    expect(hostRows(input({ moment: guest, settings: settings({ isHost: true }) }))).toBe(0);
    expect(hostRows(input({ settings: settings({ isHost: true }) }, { role: 'guest' }))).toBe(0);
  });

  it('shows them to everybody where the page itself is for hosts: planning and settings speak of its own switches', () => {
    const ids = (moment: Moment) => openRows(input({ moment })).map(({ id }) => id);
    expect(ids({ tool: 'zoom', phase: 'schedule', role: 'host' })).toEqual(
      expect.arrayContaining(['sch-h-waiting-zoom', 'sch-h-passcode']),
    );
    expect(ids({ tool: 'zoom', phase: 'settings', role: 'host' })).toContain('set-h-share-zoom');
    expect(ids({ tool: 'zoom', phase: 'prejoin' })).not.toContain('pre-h-lock');
  });

  it.each(['teams', 'webex', 'zoom', 'meet'] as const)(
    'after a meeting in %s it begins with chat, links, recording',
    (tool) => {
      const first = (role?: 'host') => {
        const decision = decideReminder(input({ moment: { tool, phase: 'after', ...(role && { role }) } }));
        return decision.kind === 'card' ? decision.rows : [];
      };
      expect(first().slice(0, 2)).toEqual(['aft-chat', 'aft-files']);
      expect(first('host')).toEqual(['aft-chat', 'aft-files', 'aft-h-recording']);
    },
  );

  it('changes the rows from card to card while there are others', () => {
    let history = EMPTY_HISTORY;
    let last: readonly string[] = [];
    for (let card = 0; card < 20; card += 1) {
      const later = { ms: now.ms + card * 3600_000 * 24, day: `2026-12-${String((card % 28) + 1).padStart(2, '0')}` };
      const decision = decideReminder(input({ history, now: later }));
      if (decision.kind !== 'card') throw new Error(`card ${card} is missing`);
      expect(decision.rows).not.toEqual(last);
      const pool = fittingRows(REMINDERS, zoomPrejoin, false).length;
      if (pool >= 6 && card > 0) expect(decision.rows.filter((id) => last.includes(id))).toEqual([]);
      last = decision.rows;
      history = noteShown(history, zoomPrejoin, decision.rows, later);
    }
  });

  it('shows the same card again after a reload, without counting it again', () => {
    const open = { phase: 'prejoin', rows: ['pre-name', 'pre-mic'], at: now.ms - 5000 } as const;
    const decision = decideReminder(input({ history: shownBefore(0) }, { open, shown: ['prejoin'] }));
    expect(decision).toEqual({ kind: 'card', rows: ['pre-name', 'pre-mic'], isSame: true });
  });

  it('does not bring back a card that stood untouched, or one that is all ticked', () => {
    const rows = ['pre-name'];
    const old = { phase: 'prejoin', rows, at: now.ms - 45_000 } as const;
    expect(decideReminder(input({}, { open: old, shown: ['prejoin'] }))).toMatchObject({ why: 'shown-before' });
    const fresh = { ...old, at: now.ms - 1000 };
    expect(decideReminder(input({}, { open: fresh, shown: ['prejoin'], ticked: rows }))).toMatchObject({
      why: 'shown-before',
    });
  });
});

describe('popup and badge', () => {
  it('lists four rows, the ticked ones of this meeting among them', () => {
    const rows = popupRows(input({}, { ticked: ['pre-name'] }));
    expect(rows).toHaveLength(4);
    expect(rows[0]).toBe('pre-name');
  });

  it('lists the rows of the open card first', () => {
    const open = { phase: 'prejoin', rows: ['pre-wifi', 'pre-mic'], at: now.ms } as const;
    expect(popupRows(input({}, { open, ticked: ['pre-mic'] })).slice(0, 2)).toEqual(['pre-wifi', 'pre-mic']);
  });

  it('counts on the badge what is open in that list', () => {
    expect(badgeCount(input())).toBe(4);
    expect(badgeCount(input({}, { ticked: ['pre-name'] }))).toBe(3);
  });

  it('shows no badge while sharing or talking, on a day off, or for a tool that is off', () => {
    expect(badgeCount(input({}, { isSharing: true }))).toBe(0);
    expect(badgeCount(input({}, { isInTalk: true }))).toBe(0);
    expect(badgeCount(input({ history: { ...EMPTY_HISTORY, pausedDay: now.day } }))).toBe(0);
    expect(badgeCount(input({ settings: settings({ tools: [] }) }))).toBe(0);
  });

  it('keeps a row that was ticked five times out of the list until it has rested', () => {
    const row = { id: 'pre-name', repeat: 'every-meeting' } as const;
    const known = [1, 2, 3, 4, 5].reduce((so) => noteTicked(so, zoomPrejoin, row, now), EMPTY_HISTORY);
    expect(openRows(input({ history: known })).map(({ id }) => id)).not.toContain('pre-name');
    const later = { ms: now.ms + REST_MS[0], day: '2026-12-08' };
    expect(openRows(input({ history: known, now: later })).map(({ id }) => id)).toContain('pre-name');
  });
});
