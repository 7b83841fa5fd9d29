// What version 0.1 left in the browser of somebody who used it for themselves is read and moved without loss: from every place
// that is left, from its file, by the same steps as the start of the app.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { settleUse, showUse } from '../../../pwa/start/settle-use.ts';
import { EARLIER_ITEM_LISTS, ITEM_IDS } from '../../../shared/content/index.ts';
import type { Change } from '../../../shared/core/log/change.ts';
import { ownPlanOf } from '../../../shared/core/log/own-plan.ts';
import { FIRST_PLAN } from '../../../shared/core/log/path.ts';
import { inPlan, planOf } from '../../../shared/core/log/path-parts.ts';
import { mergeLogs } from '../../../shared/core/log/state.ts';
import { usedPlan } from '../../../shared/core/log/use.ts';
import { openExchange } from '../../../shared/store/exchange.ts';
import { DEFAULT_SETTINGS, loadSettings, settings } from '../../../shared/store/settings.ts';
import type { Store } from '../../../shared/store/store.ts';
import { OLD_BROWSER, OLD_FILE, oldLog, restoreOldBrowser } from '../../support/browser-of-0-1.ts';
import { closeAll, emptyProfile, openTestStore } from '../../support/browser-storage.ts';

const SCOPE = 'plan/p1/scope';
/** Made of the change that said whose answers these are: for ever the same. */
const PLAN = 'own-2bd1688abe4a';

const SAID: Readonly<Record<string, unknown>> = {
  'finder/p1/main/Q1': 'personal',
  'plan/p1/methods': [6],
  'answer/p1/1-1/status': 'done',
  'answer/p1/2-1/status': 'done',
  'answer/p1/4-1/status': 'na',
  'answer/p1/8-4/status': 'todo',
  'answer/p1/8-4/due': '2026-12-20',
  'answer/p1/9-2/status': 'done',
  'answer/p1/9-2/note': '自分のスマホにパスキーを作った。',
  'incident/lost-device/started': 1_795_792_603_551,
  'incident/lost-device/step-1': 1_795_792_603_551,
  'setting/p1/zoom-waiting-room': true,
};

beforeEach(() => {
  emptyProfile();
  settings.value = DEFAULT_SETTINGS;
});
afterEach(closeAll);

/** As `pwa/start/start.ts` does it. */
async function start(): Promise<Store> {
  settings.value = DEFAULT_SETTINGS;
  const store = await openTestStore();
  await loadSettings(store.values);
  const use = settings.peek().scope;
  showUse(store);
  await settleUse(store, use);
  return store;
}

/** What a plan says, at the paths of the company. */
const saidIn = ({ state }: Store, plan: string): Record<string, unknown> =>
  Object.fromEntries(
    [...state.value.values()]
      .filter(({ path, value }) => planOf(path) === plan && value !== null && inPlan(path, FIRST_PLAN) !== SCOPE)
      .map(({ path, value }) => [inPlan(path, FIRST_PLAN), value]),
  );

/** Moments, devices and values of everything that was ever said, in their order. */
const told = (changes: readonly Change[]) =>
  changes
    .map(({ at, device, path, value }) => JSON.stringify([at, device, inPlan(path, FIRST_PLAN), value]))
    .sort((a, b) => (a < b ? -1 : 1));

describe('a browser that version 0.1 left', () => {
  test.each([
    ['whole', []],
    ['without localStorage', ['localStorage']],
    ['without its first database', ['telemamori']],
    ['without its second database', ['telemamori-copy']],
    ['without its private files', ['files']],
    ['with nothing but its private files', ['telemamori', 'telemamori-copy', 'localStorage']],
    ['with nothing but its second database', ['telemamori', 'files', 'localStorage']],
  ])(
    '%s: all answers are this person’s, with their history, and those of version 0.1 stay as they were',
    async (_, lost) => {
      await restoreOldBrowser(lost);
      const store = await start();
      expect(usedPlan(settings.value)).toBe(PLAN);
      expect(saidIn(store, PLAN)).toEqual(SAID);
      const held = store.log.value;
      expect(
        mergeLogs(
          held.filter(({ path }) => planOf(path) === FIRST_PLAN),
          [],
        ),
      ).toEqual(mergeLogs(oldLog(), []));
      expect(told(held.filter(({ path }) => planOf(path) === PLAN))).toEqual(told(oldLog()));
      // A second start has nothing left to move.
      closeAll();
      const again = await start();
      expect([usedPlan(settings.value), again.log.value.length]).toEqual([PLAN, held.length]);
    },
  );

  test('keeps its look', async () => {
    await restoreOldBrowser();
    await start();
    expect(settings.value.textSize).toBe('large');
  });

  test('whose move was cut off in the middle goes on with it', async () => {
    await restoreOldBrowser();
    const store = await openTestStore();
    showUse(store);
    const half = store.log.value.filter(({ path }) => planOf(path) === PLAN).slice(0, 5);
    closeAll();
    emptyProfile();
    await restoreOldBrowser();
    await (await openTestStore()).add(half);
    closeAll();
    expect(saidIn(await start(), PLAN)).toEqual(SAID);
  });
});

describe('the file of that browser', () => {
  const preview = async (store: Store) => {
    const link = { plan: FIRST_PLAN, itemIds: [...ITEM_IDS], earlier: EARLIER_ITEM_LISTS };
    const shown = await openExchange(store, { app: '1', offsetMinutes: -540, link }).previewImport(OLD_FILE);
    if (!shown.ok) throw new Error(shown.problem.code);
    return shown.value;
  };

  test('is one person’s to a company, and changes nothing of it', async () => {
    const store = await openTestStore();
    await store.set([{ path: 'answer/p1/9-2/status', value: 'todo' }]);
    const shown = await preview(store);
    expect([shown.whose.kind, shown.whose.other, shown.fresh, shown.skipped]).toEqual(['person', PLAN, [], 0]);
    expect(shown.others).toHaveLength(oldLog().length);
  });

  test('and the browser itself name the same plan', () => {
    const scope = oldLog().find(({ path }) => path === SCOPE);
    expect(ownPlanOf(scope?.id ?? '')).toBe(PLAN);
  });
});

test('the QR code of that browser is read with the items of its time', async () => {
  const store = await openTestStore();
  const link = { plan: FIRST_PLAN, itemIds: [...ITEM_IDS], earlier: EARLIER_ITEM_LISTS };
  const shown = await openExchange(store, { app: '1', offsetMinutes: -540, link }).previewImport(
    `https://example.com/#/i/${OLD_BROWSER.link}`,
  );
  if (!shown.ok) throw new Error(shown.problem.code);
  const statuses = Object.fromEntries(
    Object.entries(SAID).filter(([path]) => path.endsWith('/status') || path.endsWith('/methods')),
  );
  const said = Object.fromEntries(shown.value.differences.map(({ path, theirs }) => [path, theirs]));
  expect(said).toEqual(statuses);
});
