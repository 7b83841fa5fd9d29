// A company after four months of use: its log is put into the database before the app starts, and the clock stands.
import type { Page } from '@playwright/test';
import { companyLog, NOW, putLog } from '../../../scripts/gallery/state.mjs';
import { path } from '../../../shared/core/log/path.ts';
import { missingPath } from '../../../shared/core/own-replies.ts';
import { QUESTION_IDS } from '../../../shared/core/staff-check/questions.ts';
import { misbehave, refuseFiles } from '../../fault/support/misbehave.ts';

/**
 * What a browser may hold when the app starts: a company, nothing yet; a part or nothing of what it knows to have held;
 * a company, and code for it that does not load; a company, and no way to add to it; the answers of one person.
 */
export type Kept = 'company' | 'own' | 'nothing' | 'part' | 'lost' | 'unreadable' | 'refusing';

/** @param keep which records of that company to put in; all, if not said */
export async function startWithCompany(
  page: Page,
  home: string,
  keep: (path: string) => boolean = () => true,
): Promise<void> {
  await page.clock.setFixedTime(new Date(NOW));
  // The same origin without the app; a bare picture makes the browser ask for an icon that is not there.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto(`${home}/icons/icon.svg`);
  await page.evaluate(
    putLog,
    companyLog().filter(({ path }) => keep(path)),
  );
}

const OWN_PLAN = 'own-a1b2c3d4e5f6';

/** One person who uses the app for themselves and has answered nine of the twelve questions, one of them partly. */
export async function startWithOwn(page: Page, home: string): Promise<void> {
  await startWithCompany(page, home, () => false);
  const replies = ['yes', 'no', 'yes', 'partly', 'yes', 'unknown', 'yes', 'na', 'yes'] as const;
  const lines: (readonly [string, string])[] = [
    ...replies.map((reply, index) => [path.reply(OWN_PLAN, QUESTION_IDS[index] ?? ''), reply] as const),
    [missingPath(OWN_PLAN, 'e-update'), 'iPad'],
    [path.contact(OWN_PLAN, 'lead'), '総務 山田 03-1234-5678'],
  ];
  const log = lines.map(([where, value], index) => ({
    id: `own-${index}`,
    at: [Date.parse('2026-11-20T10:00:00+09:00'), index],
    device: 'own',
    path: where,
    value,
  }));
  await page.evaluate(putLog, log);
  await page.evaluate(
    ([key = '', text = '']) => localStorage.setItem(key, text),
    ['telemamori-settings', JSON.stringify({ scope: 'self', ownPlan: OWN_PLAN })],
  );
}

/** Leaves the page at the app's origin, without the app. */
export async function startWith(page: Page, home: string, kept: Kept): Promise<void> {
  const log = companyLog();
  if (kept === 'own') return startWithOwn(page, home);
  await startWithCompany(
    page,
    home,
    (path) => !['nothing', 'lost', 'part'].includes(kept) || (kept === 'part' && path.startsWith('answer/')),
  );
  if (kept === 'part' || kept === 'lost') {
    // The note outside the databases says how much there was.
    await page.evaluate((count) => localStorage.setItem('telemamori-marker-telemamori', `${count}`), log.length);
  }
  if (kept === 'unreadable') {
    // As offline, before all code was kept: what looks after an old log does not come.
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    });
    await page.route('**/assets/settle-use-*.js', (route) => route.abort());
  }
  if (kept === 'refusing') {
    // From the first edit on, the browser takes back what is written.
    const noSpace = { what: 'commit', how: 'AbortError', database: 'both', when: 'later', times: 0 } as const;
    await page.addInitScript(misbehave, noSpace);
    await page.addInitScript(refuseFiles);
    await page.addInitScript(() => {
      addEventListener('change', () => Object.assign(window, { faultActive: true }), { capture: true });
    });
  }
}

/** Rows of one database, read without the app. */
export const rowsOf = (page: Page, name: string): Promise<number> =>
  page.evaluate(
    (database) =>
      new Promise<number>((done, fail) => {
        const opening = indexedDB.open(database);
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('log').objectStore('log').count();
          counting.onsuccess = () => {
            opening.result.close();
            done(counting.result);
          };
        };
      }),
    name,
  );
