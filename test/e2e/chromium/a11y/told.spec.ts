// Whatever happens is told to who cannot see it: the words come into a region that stood there before, or as an alert.
import type { Page } from '@playwright/test';
import { misbehave, refuseFiles } from '../../../fault/support/misbehave.ts';
import { expect, test } from '../../support/app.ts';
import { fillCompany } from '../../support/company.ts';

/** Runs in the page: writes down what a screen reader is given to say from now on. */
function listen(): void {
  const wanted = '[role=status], [role=alert]';
  const known = new WeakSet(document.querySelectorAll(wanted));
  const heard: string[] = [];
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      const place = target instanceof Element ? target : target.parentElement;
      const region = place?.closest(wanted);
      if (region && known.has(region)) heard.push(region.textContent ?? '');
      for (const added of addedNodes) {
        if (!(added instanceof Element)) continue;
        // A status that comes together with its words is often not read; an alert is.
        const alerts = added.matches('[role=alert]') ? [added] : [...added.querySelectorAll('[role=alert]')];
        heard.push(...alerts.map((alert) => alert.textContent ?? ''));
      }
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
  Object.assign(window, { heard });
}

/** Does something, then waits until these words have been told. */
async function tells(page: Page, words: RegExp, act: () => Promise<unknown>): Promise<void> {
  await page.evaluate(listen);
  await act();
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { heard: string[] }).heard.join(' | ')))
    .toMatch(words);
}

async function goTo(page: Page, address: string, heading: RegExp): Promise<void> {
  await page.evaluate((target) => {
    location.hash = target;
  }, address);
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused();
}

test('counts, verdicts, copies, answers and what was taken back are told', async ({ app: { page, home }, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await fillCompany(page, home, []);

  await goTo(page, '#/checklist', /対策/);
  await tells(page, /\d+件見つかりました/, () => page.getByRole('button', { name: '優先だけ' }).click());

  await goTo(page, '#/meeting/link', /リンク/);
  await page.locator('#link').fill('https://us06web.zoom.us/j/81234567890?pwd=abc');
  await tells(page, /Zoom/, () => page.getByRole('button', { name: '確かめる', exact: true }).click());

  await goTo(page, '#/notices', /お知らせ/);
  await tells(page, /コピーしました/, () =>
    page
      .getByRole('button', { name: /コピー/ })
      .first()
      .click(),
  );

  await goTo(page, '#/item/9-2', /多要素認証/);
  await tells(page, /保存しました/, () => page.getByLabel('できている', { exact: true }).check({ force: true }));

  await goTo(page, '#/checklist/quick', /か$/);
  await tells(page, /保存しました/, () => page.getByRole('button', { name: 'まだ' }).click());
  await expect(page.getByText('2問目／5問')).toBeVisible();
  await tells(page, /保存しました/, () => page.getByRole('button', { name: 'まだ' }).click());

  await goTo(page, '#/csv', /表/);
  const table = Buffer.from('番号,状態\r\n1-1,できている');
  await page.locator('input[type=file]').setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: table });
  await page.locator('#csv-preview').waitFor();
  await tells(page, /入れました/, () => page.getByRole('button', { name: /変更を入れる/ }).click());
  await tells(page, /戻しました/, () => page.getByRole('button', { name: '元に戻す' }).click());

  await page.getByRole('link', { name: '検索' }).click();
  await expect(page.getByRole('searchbox')).toBeFocused();
  await tells(page, /\d+件見つかりました/, () => page.keyboard.type('待機室'));
});

test('an answer that cannot be saved is told at once', async ({ app: { page, open } }) => {
  await page.addInitScript(misbehave, {
    what: 'commit',
    how: 'AbortError',
    database: 'both',
    when: 'later',
    times: 0,
  } as const);
  await page.addInitScript(refuseFiles);
  await open('#/item/9-2');
  await page.evaluate(() => Object.assign(window, { faultActive: true }));
  await tells(page, /まだ保存できていません/, () => page.getByLabel('まだ', { exact: true }).check({ force: true }));
});
