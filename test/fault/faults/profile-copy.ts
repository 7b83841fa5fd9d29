// A copy of the live profile taken at a random moment, as backup tools and roaming profiles do: the copy opens with
// everything that the screen had called saved before the copying began.
import { mkdirSync } from 'node:fs';
import {
  copyProfile,
  KINDS,
  type Kind,
  kill,
  launch,
  newProfile,
  openPage,
  removeProfile,
} from '../support/browser.ts';
import type { Fault } from '../support/fault.ts';
import { type Random, randomFrom } from '../support/random.ts';
import { type Acks, listen, missing, noAcks, startTicking, untilSaved } from '../support/screen.ts';
import { type ServedApp, serveApp } from '../support/served-app.ts';
import { maybeSlow } from '../support/slow.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Answers that changed while the copy was made may be in it in their old or their new form. */
const changedDuring = (before: Acks, after: Acks): ReadonlySet<string> =>
  new Set([...after.touches].filter(([item, times]) => before.touches.get(item) !== times).map(([item]) => item));

async function once(kind: Kind, app: ServedApp, random: Random): Promise<string[]> {
  const profile = newProfile();
  const copy = `${profile}-copy`;
  mkdirSync(copy);
  try {
    const browser = await launch(kind, profile);
    const acks = noAcks();
    let before: Acks;
    let unsure: ReadonlySet<string>;
    try {
      const page = await openPage(browser, `${app.url}/#/item/1-1`);
      await listen(page, acks);
      await startTicking(page, random.below(100));
      await untilSaved(acks, 10, page);
      await pause(random.below(600));
      before = { ...acks, saved: new Map(acks.saved), touches: new Map(acks.touches) };
      if (acks.touched) before.touches.delete(acks.touched[0]);
      // The page goes on ticking while the files are copied one after the other.
      await copyProfile(profile, copy);
      await pause(50);
      unsure = changedDuring(before, acks);
    } finally {
      await kill(browser, profile);
    }
    const again = await launch(kind, copy);
    try {
      const page = await openPage(again, 'about:blank');
      await maybeSlow(page, random);
      await page.goto(`${app.url}/#/item/1-1`, { waitUntil: 'domcontentloaded' });
      const problems = await missing(page, { ...before, touched: null });
      return problems.filter((problem) => !unsure.has(problem.split(' ')[0] ?? '') || /new$|nothing/.test(problem));
    } finally {
      await kill(again, copy);
    }
  } finally {
    removeProfile(profile);
    removeProfile(copy);
  }
}

const profileCopy = (kind: Kind): Fault => ({
  name: `profile-copy-${kind}`,
  what: `a copy of the live profile of ${kind} at a random moment`,
  short: 1,
  medium: 4,
  long: 70,
  async run({ count, seed }) {
    const app = await serveApp();
    const bad: string[] = [];
    try {
      for (let run = 0; run < count; run++) {
        const problems = await once(kind, app, randomFrom(seed + run));
        bad.push(...problems.map((problem) => `copy ${run}: ${problem}`));
      }
    } finally {
      await app.close();
    }
    return { runs: count, bad };
  },
});

export const profileCopies: readonly Fault[] = KINDS.map(profileCopy);
