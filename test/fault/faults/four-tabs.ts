// Four tabs of one browser edit at random at the same time; then all show the same, and so does a new one.
import type { Page } from 'puppeteer-core';
import { kill, launch, newProfile, openPage, removeProfile } from '../support/browser.ts';
import type { Fault } from '../support/fault.ts';
import { answerOnScreen, listen, noAcks, startTicking, stopTicking, TICKED } from '../support/screen.ts';
import { serveApp } from '../support/served-app.ts';

const TABS = 4;
const MINUTE = 60_000;
/** Time for the last messages between the tabs, on a busy machine. */
const CONVERGE_MS = 2000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const allAnswers = async (page: Page): Promise<string> => {
  const answers: string[] = [];
  for (const item of TICKED) answers.push(`${item} ${await answerOnScreen(page, item)}`);
  return answers.join(', ');
};

export const fourTabs: Fault = {
  name: 'four-tabs',
  what: 'four tabs editing at random (the count is in minutes)',
  short: 0.2,
  medium: 1,
  long: 30,
  async run({ count, seed }) {
    const app = await serveApp();
    const profile = newProfile();
    const browser = await launch('chromium-leveldb', profile);
    const bad: string[] = [];
    const acks = Array.from({ length: TABS }, noAcks);
    try {
      const tabs = [await openPage(browser, `${app.url}/#/item/1-1`)];
      while (tabs.length < TABS) {
        const tab = await browser.newPage();
        await tab.goto(`${app.url}/#/item/1-1`, { waitUntil: 'domcontentloaded' });
        tabs.push(tab);
      }
      for (const [index, tab] of tabs.entries()) {
        const own = acks[index] ?? noAcks();
        await listen(tab, own);
        await startTicking(tab, seed + index * 2);
      }
      await pause(count * MINUTE);
      for (const [index, tab] of tabs.entries()) await stopTicking(tab, acks[index] ?? noAcks());
      await pause(CONVERGE_MS);
      const shown = await Promise.all(tabs.map(allAnswers));
      const fresh = await browser.newPage();
      await fresh.goto(`${app.url}/#/item/1-1`, { waitUntil: 'domcontentloaded' });
      const stored = await allAnswers(fresh);
      for (const [index, answers] of shown.entries()) {
        if (answers !== stored) bad.push(`tab ${index + 1} shows ${answers}; stored is ${stored}`);
        if ((acks[index]?.count ?? 0) === 0) bad.push(`tab ${index + 1} saved nothing`);
      }
    } finally {
      await kill(browser, profile);
      await app.close();
      removeProfile(profile);
    }
    const edits = acks.reduce((sum, { count: saved }) => sum + saved, 0);
    return { runs: count, bad, figures: { 'edits saved': edits } };
  },
};
