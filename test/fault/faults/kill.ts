// kill -9 of the whole browser while the real screen is ticked: whatever the screen called saved is there at the next start.
import { KINDS, type Kind, kill, launch, newProfile, openPage, removeProfile } from '../support/browser.ts';
import type { Fault, FaultOptions, FaultResult } from '../support/fault.ts';
import { type Misbehaviour, misbehave } from '../support/misbehave.ts';
import { randomFrom } from '../support/random.ts';
import { listen, missing, noAcks, settle, startTicking } from '../support/screen.ts';
import { serveApp } from '../support/served-app.ts';
import { maybeSlow } from '../support/slow.ts';

/** For the first "saved" after a start, on a machine that is busy with other things. */
const PATIENCE_MS = 60_000;

/** In this share of the starts a database is out of order, as on a machine that is too slow. */
const LAME = 0.25;
const fault = (what: 'open' | 'commit', how: 'UnknownError' | 'hang', database: 'main' | 'second'): Misbehaviour => ({
  what,
  how,
  database,
  when: 'start',
  times: 0,
});
/** One does not open and a spare takes its place; in the last case the spare alone takes what is saved. */
const OUT_OF_ORDER: readonly (readonly Misbehaviour[])[] = [
  [fault('open', 'UnknownError', 'main')],
  [fault('open', 'UnknownError', 'second')],
  [fault('open', 'UnknownError', 'main'), fault('commit', 'hang', 'second')],
];

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function killOften(kind: Kind, { count, seed }: FaultOptions): Promise<FaultResult> {
  const random = randomFrom(seed);
  const app = await serveApp();
  const profile = newProfile();
  const acks = noAcks();
  const bad: string[] = [];
  let [runs, lame, slow] = [0, 0, 0];
  try {
    for (; runs <= count; runs++) {
      const browser = await launch(kind, profile);
      try {
        const page = await openPage(browser, 'about:blank');
        const isLame = runs < count && random.chance(LAME);
        if (isLame) lame += 1;
        for (const one of isLame ? random.pick(OUT_OF_ORDER) : []) await page.evaluateOnNewDocument(misbehave, one);
        if (await maybeSlow(page, random)) slow += 1;
        await page.goto(`${app.url}/#/item/1-1`, { waitUntil: 'domcontentloaded' });
        bad.push(...(await missing(page, acks)).map((problem) => `after kill ${runs}: ${problem}`));
        settle(acks);
        if (runs === count) break;
        await listen(page, acks);
        await startTicking(page, random.below(100));
        const before = acks.count;
        // Some kills hit the very first writes, most a stream of them.
        const end = Date.now() + PATIENCE_MS;
        while (acks.count === before && Date.now() < end) await pause(2);
        if (acks.count === before) bad.push(`before kill ${runs}: nothing was saved in ${PATIENCE_MS} ms`);
        await pause(random.below(random.chance(0.3) ? 40 : 900));
      } finally {
        await kill(browser, profile);
      }
    }
  } finally {
    await app.close();
    removeProfile(profile);
  }
  return {
    runs,
    bad,
    figures: { 'answers called saved': acks.count, 'with a database out of order': lame, 'on a slow machine': slow },
  };
}

const killFault = (kind: Kind): Fault => ({
  name: `kill-${kind}`,
  what: `kill -9 of ${kind} while ticking through the real screen`,
  short: 1,
  medium: 20,
  long: 1000,
  run: (options) => killOften(kind, options),
});

export const killFaults: readonly Fault[] = KINDS.map(killFault);
