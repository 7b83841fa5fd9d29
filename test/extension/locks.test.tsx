// What the company has locked shows its lock everywhere, and nobody can change it from anywhere.
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CardView } from '../../extension/messages/protocol.ts';
import { EMPTY_HISTORY, NEW_PHASE } from '../../shared/core/reminder-history.ts';
import { POLICY_KEYS, type PolicyKey, SETTING_KEYS } from '../../shared/core/reminder-settings.ts';
import { installBrowser, type OwnBrowser, ZOOM_PAGE } from '../support/own-browser.ts';
import { showPage } from './show-page.tsx';

let browser: OwnBrowser;

const LOCKS: Readonly<Record<PolicyKey, unknown>> = {
  tools: ['zoom', 'teams'],
  phases: ['prejoin', 'schedule'],
  perDay: 4,
  language: 'ja',
  isHost: true,
  fewer: false,
};

/** Every wish that a person can send, from every door. */
const WISHES: readonly object[] = [
  ...[{ tools: ['meet'] }, { phases: [] }, { perDay: 1 }, { language: 'en' }, { isHost: false }, { fewer: true }].map(
    (change) => ({ name: 'settings/change', request: { change } }),
  ),
  { name: 'quiet/answer', request: { quieter: true } },
  { name: 'dismissed/undo', request: { undo: { what: 'tool', id: 'meet' } } },
  { name: 'card/menu', request: { choice: 'tool' } },
];

const visit = () => ({
  ...{ token: 't', tool: 'zoom', phase: 'prejoin', role: null, joinedAt: Date.now(), lastAt: Date.now() },
  ...{ shown: [], later: [], ticked: [], open: null, isSharing: false },
});

beforeAll(async () => {
  browser = installBrowser();
  await import('../../extension/background/main.ts');
});

beforeEach(async () => {
  for (const area of Object.values(browser.areas)) for (const key of Object.keys(area)) delete area[key];
  browser.areas.session['visit-1'] = visit();
});

const sender = (wish: object) => ('name' in wish && wish.name === 'card/menu' ? ZOOM_PAGE : undefined);
const chosen = () => browser.areas.local.settings as Record<string, unknown> | undefined;

describe('a lock', () => {
  it.each(POLICY_KEYS)('on %s keeps every wish away from the storage', async (key) => {
    browser.areas.managed[key] = LOCKS[key];
    for (const wish of WISHES) await browser.tell(wish, sender(wish));
    expect(chosen()).not.toHaveProperty(key);
    // The others are open: what was wished for is there.
    const others = POLICY_KEYS.filter((one) => one !== key);
    for (const other of others) expect(chosen(), other).toHaveProperty(other);
  });

  it('holds for any order of wishes and any set of locks, and leaves what was stored before it came', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.constantFrom(...POLICY_KEYS)),
        fc.array(fc.constantFrom(...WISHES), { maxLength: 6 }),
        async (locked, wishes) => {
          browser.areas.managed = Object.fromEntries(locked.map((key) => [key, LOCKS[key]]));
          browser.areas.local.settings = { perDay: 4, tools: ['webex', 'zoom'], theme: 'dark' };
          const before = structuredClone(chosen());
          for (const wish of wishes) await browser.tell(wish, sender(wish));
          for (const key of locked) expect(chosen()?.[key]).toEqual(before?.[key]);
          expect(Object.keys(chosen() ?? {}).every((key) => (SETTING_KEYS as readonly string[]).includes(key))).toBe(
            true,
          );
        },
      ),
      { seed: 20_261_124, numRuns: 60 },
    );
  });

  it('on the tools takes the choice out of the card’s menu, and leaves the others', async () => {
    const open = { name: 'card/open', request: { moment: { tool: 'zoom', phase: 'prejoin' } } };
    const free = (await browser.tell(open, ZOOM_PAGE)) as CardView;
    expect(free.words.notThisTool).toContain('Zoom');
    browser.areas.managed.tools = ['zoom'];
    delete browser.areas.local.history;
    browser.areas.session['visit-1'] = visit();
    const locked = (await browser.tell(open, ZOOM_PAGE)) as CardView;
    expect(locked.words.notThisTool).toBe('');
    expect(locked.words.today).not.toBe('');
    const choices = (view: CardView) => JSON.stringify(view.parts.card).match(/"data-do":"(?:today|tool|place)"/g);
    expect(choices(free)).toHaveLength(3);
    expect(choices(locked)).toEqual(['"data-do":"today"', '"data-do":"place"']);
  });

  it('on the number keeps the quiet question back, and it is open again without the lock', async () => {
    browser.areas.local.history = { ...EMPTY_HISTORY, phases: { prejoin: { ...NEW_PHASE, rounds: 2 } } };
    browser.areas.managed.perDay = 4;
    const locked = await showPage('popup');
    expect(locked.textContent).not.toContain('カードを静かにしますか');
    await browser.tell({ name: 'quiet/answer', request: { quieter: true } });
    expect(browser.areas.local.history).toMatchObject({ hasAskedQuiet: false });
    browser.areas.managed = {};
    expect((await showPage('popup')).textContent).toContain('カードを静かにしますか');
  });
});

describe.each(['options', 'welcome'] as const)('%s', (page) => {
  const shown = page === 'options' ? POLICY_KEYS : (['tools', 'perDay', 'language', 'isHost'] as const);

  it('shows one lock for each locked setting, and its choices are dead', async () => {
    const all = await showPage(page);
    expect(all.textContent).not.toContain('会社の設定です');
    expect(all.querySelectorAll(':disabled')).toHaveLength(0);
    for (const key of shown) {
      browser.areas.managed = { [key]: LOCKS[key] };
      const root = await showPage(page);
      expect(root.textContent?.split('会社の設定です').length, key).toBe(2);
      expect(root.querySelectorAll('input:disabled').length, key).toBeGreaterThan(0);
    }
    browser.areas.managed = { ...LOCKS };
    expect((await showPage(page)).textContent?.split('会社の設定です').length).toBe(shown.length + 1);
  });

  it('shows no lock where people may change what the policy sets', async () => {
    browser.areas.managed = { ...LOCKS, employeesMayChange: POLICY_KEYS };
    expect((await showPage(page)).textContent).not.toContain('会社の設定です');
  });
});

describe('what of the policy was not understood', () => {
  it('stands in the options, each with its name, beside the rest that holds', async () => {
    browser.areas.managed = { tools: ['zoom', 'slack'], perDay: 2, place: 'toolbar', language: 'ja' };
    const text = (await showPage('options')).textContent ?? '';
    for (const part of ['会社の設定に、読めない所があります', '「tools」', 'slack', '「perDay」', '「place」'])
      expect(text).toContain(part);
    expect(text).toContain('そのまま働いています');
  });

  it('is not there for a policy that is right', async () => {
    browser.areas.managed = { ...LOCKS };
    expect((await showPage('options')).textContent).not.toContain('読めない所');
  });
});
