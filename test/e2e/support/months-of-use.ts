// A company after four months of use: its log is put into the database before the app starts, and the clock stands.
import type { Page } from '@playwright/test';
import { companyLog, NOW, putLog } from '../../../scripts/gallery/state.mjs';

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
