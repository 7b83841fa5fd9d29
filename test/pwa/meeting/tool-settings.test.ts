// The guide of a meeting tool: what is counted, filtered and checked.
import { describe, expect, test } from 'vitest';
import { wordsOfTool } from '../../../pwa/parts/tool-words.ts';
import { checkPhases, checkRows } from '../../../pwa/screens/meeting/check-rows.ts';
import {
  countDone,
  inPlan,
  isPhase,
  isTool,
  isWho,
  itemsOf,
  phaseCounts,
  settingStates,
} from '../../../pwa/screens/meeting/tool-settings.ts';
import {
  reminderWords,
  SETTING_PLANS,
  settingAimWords,
  TOOL_IDS,
  TOOL_PLANS,
  TOOLS,
} from '../../../shared/content/index.ts';
import { LOCALES } from '../../../shared/core/locale.ts';
import type { Change } from '../../../shared/core/log/change.ts';
import { path } from '../../../shared/core/log/path.ts';
import { applyChanges, EMPTY_STATE } from '../../../shared/core/log/state.ts';

const ticked = (setting: string, value: Change['value'], id: string, ms: number): Change => ({
  id,
  at: [ms, 0],
  device: 'd',
  path: path.setting('p1', setting),
  value,
});

describe('settings of a tool', () => {
  test('a tick counts until it is taken back', () => {
    const once = applyChanges([ticked('zoom-passcode', true, 'a', 1)], EMPTY_STATE);
    expect(countDone(settingStates(once, 'zoom'))).toEqual({ done: 1, total: TOOLS.zoom.settings.length });
    const back = applyChanges([ticked('zoom-passcode', null, 'b', 2)], once);
    expect(countDone(settingStates(back, 'zoom')).done).toBe(0);
  });

  test('a tick of one tool does not show in another', () => {
    const progress = applyChanges([ticked('zoom-passcode', true, 'a', 1)], EMPTY_STATE);
    expect(countDone(settingStates(progress, 'teams')).done).toBe(0);
  });

  test.each(TOOL_IDS)('%s: the phases together hold every setting once', (tool) => {
    const states = settingStates(EMPTY_STATE, tool);
    const total = phaseCounts(states).reduce((sum, { count }) => sum + count.total, 0);
    expect(total).toBe(TOOLS[tool].settings.length);
  });

  test.each(TOOL_IDS)('%s: the settings of the three kinds of people are all settings', (tool) => {
    const total = (['attendee', 'host', 'admin'] as const).reduce(
      (sum, who) => sum + settingStates(EMPTY_STATE, tool, who).length,
      0,
    );
    expect(total).toBe(TOOLS[tool].settings.length);
  });

  test('the items they help with are named once each', () => {
    const ids = itemsOf(settingStates(EMPTY_STATE, 'zoom'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('3-3');
  });

  test('words from an address that are none of ours are refused', () => {
    expect([isTool('zoom'), isTool('toString'), isPhase('after'), isPhase('x'), isPhase(null), isWho('host')]).toEqual([
      true,
      false,
      true,
      false,
      false,
      true,
    ]);
  });
});

describe('one-minute check', () => {
  test.each(TOOL_IDS)('%s: every phase shows all its rows, with words, in both languages', async (tool) => {
    for (const locale of LOCALES) {
      const { rows: reminders } = await reminderWords.load(locale);
      const { settings } = await wordsOfTool(tool).load(locale);
      const aims = await settingAimWords.load(locale);
      for (const phase of checkPhases(tool)) {
        const rows = checkRows(tool, phase, { reminders, settings, aims });
        expect(rows.map(({ id }) => id)).toEqual(TOOLS[tool].oneMinute[phase]);
        expect(rows.every(({ text, more }) => text !== '' && more !== '')).toBe(true);
      }
    }
  });

  test.each(TOOL_IDS)('%s: before joining, before sharing and afterwards there is something to look at', (tool) => {
    expect(checkPhases(tool)).toEqual(expect.arrayContaining(['prejoin', 'sharing', 'after']));
  });
});

describe('which plan', () => {
  const idsIn = (tool: (typeof TOOL_IDS)[number], plan: string, asked = '') =>
    inPlan(settingStates(EMPTY_STATE, tool), tool, plan, asked).map(({ facts }) => facts.id);

  test.each(TOOL_IDS)('%s: a greater plan has every setting of the smaller, the greatest has all', (tool) => {
    const lists = TOOL_PLANS[tool].map((plan) => idsIn(tool, plan));
    for (const [at, list] of lists.entries()) {
      expect(lists[at + 1] ?? idsIn(tool, '')).toEqual(expect.arrayContaining(list));
    }
    expect(lists.at(-1)).toEqual(idsIn(tool, ''));
    expect(lists[0]?.length).toBeLessThan(TOOLS[tool].settings.length);
    expect(lists[0]?.length).toBeGreaterThan(5);
  });

  test('a plan that is not known hides nothing, and what a link asks for is always there', () => {
    for (const plan of ['', 'gold']) expect(idsIn('zoom', plan)).toHaveLength(TOOLS.zoom.settings.length);
    expect(idsIn('zoom', 'free')).not.toContain('zoom-authenticated');
    expect(idsIn('zoom', 'free', 'zoom-authenticated')).toContain('zoom-authenticated');
  });

  test('a need names a plan of its own tool', () => {
    const wrong = TOOL_IDS.flatMap((tool) =>
      TOOLS[tool].settings.filter(({ id }) => {
        const need = SETTING_PLANS[id as keyof typeof SETTING_PLANS];
        return need && !(TOOL_PLANS[tool] as readonly string[]).includes(need.plan);
      }),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('a tick outside the plan is hidden, not lost', () => {
    const ticks = applyChanges([ticked('zoom-authenticated', true, 'a', 1)], EMPTY_STATE);
    expect(countDone(inPlan(settingStates(ticks, 'zoom'), 'zoom', 'free')).done).toBe(0);
    expect(countDone(inPlan(settingStates(ticks, 'zoom'), 'zoom', 'paid')).done).toBe(1);
  });
});
