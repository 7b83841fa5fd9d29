// A staff check that waits: a line in the popup, a part of the weekly word. Only numbers; where nothing waits, nothing is said.
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Locale } from '../../shared/core/locale.ts';
import type { Round } from '../../shared/core/staff-check/round.ts';
import { type GivenAnswer, givenKey, openGivenAnswers } from '../../shared/store/staff-check/given.ts';
import { openRounds } from '../../shared/store/staff-check/rounds.ts';
import type { Received } from '../../shared/store/staff-check/rounds-database.ts';
import { emptyProfile } from '../support/browser-storage.ts';
import { sheet } from '../support/staff-check.ts';
import { aRound } from '../support/staff-round.ts';
import { makeFakeBrowser } from './support/fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: {} as object }));
vi.mock('../../extension/platform/browser.ts', () => fake);

/** A Friday morning. */
const NOW = new Date(2026, 10, 27, 10);
const TODAY = '2026-11-27';

let own: ReturnType<typeof makeFakeBrowser>;
let close: ReturnType<typeof vi.spyOn>;

// The browser of these tests and its databases know bytes of two kinds; a real one has one.
globalThis.Uint8Array = structuredClone(new Uint8Array()).constructor as typeof Uint8Array;

beforeEach(() => {
  emptyProfile();
  Object.assign(navigator, { languages: ['ja'] });
  vi.resetModules();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  own = makeFakeBrowser();
  fake.browser = own.browser;
  close = vi.spyOn(window, 'close').mockImplementation(() => undefined);
});
afterEach(() => void vi.useRealTimers());

async function invited(id: string, parts: Partial<GivenAnswer> = {}): Promise<void> {
  await (await openGivenAnswers(TODAY)).write(givenKey(id, 0), {
    sender: 'a1b2c3d4e5f60718',
    counter: 0,
    replies: {},
    filled: [],
    sealed: null,
    sealedAt: 0,
    keptUntil: '2027-01-03',
    invitation: { due: '2026-12-01', code: `code-${id}` },
    ...parts,
  });
}

/** A round with answers from the slips 1, 2 and so on. */
async function collecting(answers: number, parts: Partial<Round> = {}): Promise<string> {
  const round = aRound({ id: '1122334455667788', ...parts });
  const rounds = await openRounds();
  await rounds.create(round);
  const received = Array.from({ length: answers }, (_, at): Received => {
    const slip = round.slips > 0 ? at + 1 : 0;
    const one = sheet({ sender: at.toString(16).padStart(16, '0') });
    const name = `${at}.tmm`;
    return { round: round.id, name, slip, bytes: new Uint8Array(3), sheet: one, problem: null, receivedAt: 1 };
  });
  await rounds.add(round.id, received);
  return round.id;
}

async function popup(language: Locale = 'ja') {
  const { popupMessages } = await import('../../shared/i18n/popup.ts');
  const { draw, speak } = await import('../ui/draw.tsx');
  const { StaffCheck } = await import('../../extension/popup/staff-check.tsx');
  const { readStaffLines } = await import('../../extension/popup/staff-lines.ts');
  await popupMessages.load(language);
  await speak(language);
  const root = await draw(<StaffCheck />);
  const expected = (await readStaffLines(TODAY)).length;
  await vi.waitFor(() => expect(root.querySelectorAll('button')).toHaveLength(expected));
  return root;
}

const texts = (root: HTMLElement) => [...root.querySelectorAll('button')].map(({ textContent }) => textContent);

describe('the popup', () => {
  test('says nothing where nothing waits, and creates no database', async () => {
    expect((await popup()).textContent).toBe('');
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('an invitation without an answer, with its day; a press opens it in the app', async () => {
    await invited('0102030405060708');
    const root = await popup();
    expect(texts(root)).toEqual(['社内チェックの招待に、まだ答えていません（期限 12月1日）']);
    await act(() => root.querySelector('button')?.click());
    await vi.waitFor(() => expect(close).toHaveBeenCalled());
    expect(own.opened.map(({ url }) => url)).toEqual([
      'chrome-extension://own-id/app/index.html#/v/code-0102030405060708',
    ]);
  });

  test('answered, past its day, of the web or damaged: no word', async () => {
    await invited('01', { counter: 1 });
    await invited('02', { invitation: { due: '2026-11-26', code: 'late' } });
    await invited('03', { invitation: undefined as never });
    await invited('04', { invitation: { due: 'soon', code: 'x' } });
    await invited('05', { invitation: { due: '2026-12-01', code: 'a"><b>' } });
    expect(texts(await popup())).toEqual([]);
  });

  test.each([
    ['of those asked', {}, 22, '社内チェック：30件中22件 届いています', 'Staff check: 22 of 30 received'],
    ['none yet', {}, 0, '社内チェック：30件中0件 届いています', 'Staff check: 0 of 30 received'],
    ['with spare slips', {}, 32, '社内チェック：32件 届いています', 'Staff check: 32 received'],
    ['by an open link', { slips: 0, spare: 0 }, 9, '社内チェック：9件 届いています', 'Staff check: 9 received'],
  ] as const)('what this device collects: %s', async (_, parts, answers, japanese, english) => {
    const id = await collecting(answers, { keptUntil: '2027-01-03', ...parts });
    const root = await popup();
    expect(texts(root)).toEqual([japanese]);
    expect(texts(await popup('en'))).toEqual([english]);
    await act(() => root.querySelector('button')?.click());
    await vi.waitFor(() => expect(own.opened[0]?.url).toBe(`chrome-extension://own-id/app/index.html#/staff/${id}`));
  });

  test.each(['preparing', 'closed', 'ended'] as const)('no word of a round that is %s', async (phase) => {
    await collecting(0, { phase });
    expect(texts(await popup())).toEqual([]);
  });
});

describe('the weekly word', () => {
  async function weekly(): Promise<readonly string[]> {
    own.browser.storage.local.put({ settings: { weekly: true } });
    own.isAllowed.value = true;
    const { onTickAlarm } = await import('../../extension/background/on-alarm.ts');
    await onTickAlarm();
    return own.notified;
  }

  test('is as before where nothing waits', async () => {
    expect(await weekly()).toEqual(['次の対策を1つ、確かめましょう。']);
    // Reading the answers of the app is what it did before; of the staff check nothing is created.
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['telemamori']);
  });

  test('counts invitations and rounds together', async () => {
    await invited('01');
    await invited('02', { counter: 3 });
    await collecting(3, { keptUntil: '2027-01-03' });
    expect(await weekly()).toEqual(['終わっていない社内チェックが2件あります。']);
  });
});
