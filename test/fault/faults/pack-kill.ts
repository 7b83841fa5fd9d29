// kill -9 while the second database puts thousands of rows into packs: before and after every kill each change is in a row or
// in a pack of it, and the app finds everything whole.
import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import type { Change } from '../../../shared/core/log/change.ts';
import { addChanges, type Integrity, NO_CHANGES } from '../../../shared/core/log/integrity.ts';
import { KINDS, type Kind, kill, launch, newProfile, openPage, removeProfile } from '../support/browser.ts';
import type { Fault, FaultOptions, FaultResult } from '../support/fault.ts';
import { heldIds } from '../support/held-ids.ts';
import { type Random, randomFrom } from '../support/random.ts';
import { answerOnScreen, greeting, untilRead } from '../support/screen.ts';
import { serveApp } from '../support/served-app.ts';
import { maybeSlow } from '../support/slow.ts';

const LAST = { path: 'answer/p1/1-1/status', value: 'na' };
const START = Date.UTC(2026, 0, 1);
/** A file of the same origin without the app. */
const BARE = '/icons/icon.svg';
const MOST_STARTS = 6;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Some thousand changes as a version without packs has left them; the last one is an answer that the screen shows. */
function history(random: Random): Change[] {
  const count = 1000 + random.below(9000);
  const device = randomUUID();
  return Array.from({ length: count }, (_, index) => ({
    ...(index === count - 1 ? LAST : { path: `answer/p1/3-1/${index % 2 ? 'note' : 'owner'}`, value: `メモ ${index}` }),
    id: randomUUID(),
    at: [START + index * 1000, 0] as const,
    device,
  }));
}

/** Runs in the page: both databases hold these rows. */
async function putRows(changes: readonly Change[], integrity: Integrity): Promise<void> {
  for (const name of ['telemamori', 'telemamori-copy']) {
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open(name, 1);
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore('log', { keyPath: 'id' });
        opening.result.createObjectStore('kv').put(1, 'schema');
      };
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const transaction = opening.result.transaction(['log', 'kv'], 'readwrite', { durability: 'strict' });
        for (const change of changes) transaction.objectStore('log').put(change);
        transaction.objectStore('kv').put(integrity, 'integrity');
        transaction.oncomplete = () => {
          opening.result.close();
          resolve();
        };
        transaction.onabort = () => reject(transaction.error);
      };
    });
  }
}

/** What is wrong with the second database, and how many packs it has. */
async function judge(page: Page, url: string, changes: readonly Change[]): Promise<{ bad: string[]; packs: number }> {
  await page.goto(url + BARE);
  const found = await heldIds(page, 'telemamori-copy');
  if (!found) return { packs: 0, bad: ['the browser does not say what the second database holds'] };
  const { ids, packs } = found;
  const held = new Set(ids);
  const lost = changes.filter(({ id }) => !held.has(id)).length;
  const bad = lost > 0 ? [`${lost} of ${changes.length} changes are in no row and in no pack`] : [];
  return { packs, bad: ids.length > held.size ? [...bad, `${ids.length - held.size} changes are there twice`] : bad };
}

async function once(kind: Kind, url: string, random: Random, tally: Record<string, number>): Promise<string[]> {
  const add = (what: string) => {
    tally[what] = (tally[what] ?? 0) + 1;
  };
  const changes = history(random);
  const profile = newProfile();
  try {
    for (let start = 0; start <= MOST_STARTS; start += 1) {
      const browser = await launch(kind, profile);
      try {
        const page = await openPage(browser, 'about:blank');
        await page.goto(url + BARE);
        if (start === 0) await page.evaluate(putRows, changes, addChanges(NO_CHANGES, changes));
        const { bad, packs } = await judge(page, url, changes);
        if (bad.length > 0) return bad;
        if (start > 0) add(packs > 0 ? 'packed at the kill' : 'not packed at the kill');
        if (await maybeSlow(page, random)) add('on a slow machine');
        await page.goto(`${url}/#/item/1-1`, { waitUntil: 'domcontentloaded' });
        const isLast = packs > 0 || start === MOST_STARTS;
        if (!isLast) {
          // Some kills come before everything was read, most while it is packed.
          if (random.chance(0.8)) await untilRead(page);
          await pause(random.below(1200));
          continue;
        }
        await untilRead(page);
        if ((await greeting(page)) === 'recovery') return ['the app tells of a loss'];
        const answer = await answerOnScreen(page, '1-1');
        return answer === LAST.value ? [] : [`1-1 was ${LAST.value}, and is ${answer}`];
      } finally {
        await kill(browser, profile);
      }
    }
    return [];
  } finally {
    removeProfile(profile);
  }
}

const packKill = (kind: Kind): Fault => ({
  name: `pack-kill-${kind}`,
  what: `kill -9 of ${kind} while the second database packs thousands of rows`,
  short: 0,
  medium: 4,
  long: 200,
  async run({ count, seed }: FaultOptions): Promise<FaultResult> {
    const random = randomFrom(seed);
    const app = await serveApp();
    const tally: Record<string, number> = {};
    const bad: string[] = [];
    try {
      for (let run = 0; run < count; run += 1)
        bad.push(...(await once(kind, app.url, random, tally)).map((problem) => `run ${run}: ${problem}`));
    } finally {
      await app.close();
    }
    return { runs: count, bad, figures: tally };
  },
});

export const packKills: readonly Fault[] = KINDS.map(packKill);
