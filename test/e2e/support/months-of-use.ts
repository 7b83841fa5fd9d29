// A company after four months of use: its log is put into the database before the app starts, and the clock stands.
import type { Page } from '@playwright/test';
import { companyLog, NOW, putLog } from '../../../scripts/gallery/state.mjs';
import { misbehave, refuseFiles } from '../../fault/support/misbehave.ts';

/**
 * What a browser may hold when the app starts: a company, nothing yet; a part or nothing of what it knows to have held;
 * a company, and code for it that does not load; a company, and no way to add to it.
 */
export type Kept = 'company' | 'nothing' | 'part' | 'lost' | 'unreadable' | 'refusing';

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

/** Leaves the page at the app's origin, without the app. */
export async function startWith(page: Page, home: string, kept: Kept): Promise<void> {
  const log = companyLog();
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
