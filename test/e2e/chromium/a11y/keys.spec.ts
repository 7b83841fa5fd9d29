// A newcomer without a mouse: from the first visit to the report with nothing but the keyboard, and the focus in sight all the way.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../../support/app.ts';

test.use({ viewport: { width: 360, height: 800 } });

/** Runs in the page: what is wrong with the place of the focus, or nothing. */
function unseen(): string {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return 'nothing has the focus';
  // The calendar button within an entry for dates is the browser's own, and so is its ring.
  if (element.matches('input[type=date]:not(:focus-visible)')) return '';
  const around = [element, element.parentElement, element.closest('label')];
  const hasRing = around.some((one) => {
    if (!one) return false;
    const { outlineStyle, outlineWidth, opacity } = getComputedStyle(one);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && opacity !== '0';
  });
  const { top, bottom } = element.getBoundingClientRect();
  const isInside = bottom > 0 && top < innerHeight;
  return hasRing && isInside ? '' : `${hasRing ? 'outside' : 'no ring'}: ${element.outerHTML.slice(0, 100)}`;
}

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement || element.contains(document.activeElement));

/** Presses Tab until the focus is there; every stop on the way can be seen. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let press = 0; press < 120; press += 1) {
    await page.keyboard.press('Tab');
    if (await hasFocus(target)) {
      expect(await page.evaluate(unseen)).toBe('');
      return;
    }
    // Past the last one the focus leaves the page, and comes back at the top.
    const problem = await page.evaluate(unseen);
    if (problem !== 'nothing has the focus') expect(problem).toBe('');
  }
  throw new Error(`The Tab key does not lead to ${target}.`);
}

async function use(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

test('the keyboard alone leads from the first visit through list, item and five minutes to the report', async ({
  app: { page, open },
}) => {
  const button = (name: string | RegExp) => page.getByRole('button', { name }).first();
  const link = (name: string | RegExp) => page.getByRole('main').getByRole('link', { name }).first();
  const tab = (name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true });
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
  await open();

  await use(page, link('働き方を選ぶ'));
  for (const [question, answer] of [
    ['仕事で使う端末は、だれのものですか', 'company'],
    ['家や外から、会社のネットワークにつなぎますか', 'yes'],
    ['会社のデータを、手元の端末に保存しますか', 'unknown'],
  ] as const) {
    await expect(heading(question)).toBeFocused();
    await tabTo(page, page.getByRole('radio').first());
    await page.keyboard.press('Space');
    const wanted = page.locator(`input[value=${answer}]`);
    for (let press = 0; press < 4 && !(await wanted.isChecked()); press += 1) await page.keyboard.press('ArrowDown');
    await expect(wanted).toBeChecked();
    await use(page, button('次へ進む'));
  }
  await use(page, button('この答えで決める'));
  await expect(heading(/会社の端末で社内へ/)).toBeFocused();

  await use(page, link(/^対策リストを見る/));
  await expect(heading('対策リスト')).toBeFocused();
  await use(page, page.locator('main a.tm-row[href^="#/item/"]').first());
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const told = page.locator('main form .tm-status-line').first();
  await tabTo(page, page.getByRole('radio').first());
  await page.keyboard.press('Space');
  await expect(told).toContainText('保存しました');
  const note = page.getByRole('textbox', { name: /メモ/ });
  await tabTo(page, note);
  await page.keyboard.type('共有の棚から。');
  await page.keyboard.press('Shift+Tab');
  await expect(note).toHaveValue('共有の棚から。');
  const item = new URL(page.url()).hash;

  await use(page, tab('対策'));
  await expect(heading('対策リスト')).toBeFocused();
  await use(page, link('5分で5問に答える'));
  const question = page.getByRole('heading', { level: 1 });
  await expect(question).not.toHaveText('対策リスト');
  await expect(question).toBeFocused();
  const first = await question.textContent();
  await use(page, button('まだ'));
  // The next question stands there, and whoever goes on with Tab goes on from it.
  await expect(question).not.toHaveText(first ?? '');
  await expect(question).toBeFocused();

  await use(page, tab('その他'));
  await use(page, link('報告書'));
  await expect(heading(/報告書/)).toBeFocused();
  await open(item);
  await expect(note).toHaveValue('共有の棚から。');
});
