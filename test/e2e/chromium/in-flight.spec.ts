// An answer touched in the very moment in which the page goes away is there afterwards.
import { expect, openAt, test } from '../support/app.ts';

const ITEMS = ['1-1', '2-1', '3-1', '5-1', '9-2'];

test('a tick and a reload in one breath: the tick is kept', async ({ app: { page, home } }) => {
  for (const item of ITEMS) {
    await openAt(page, home, `#/item/${item}`);
    const done = page.getByLabel('できている', { exact: true });
    await expect(done).not.toBeChecked();
    await Promise.all([
      page.waitForEvent('load'),
      done.evaluate((radio: HTMLInputElement) => {
        radio.click();
        location.reload();
      }),
    ]);
    await expect(done).toBeChecked();
    await expect(page.getByRole('status').filter({ hasText: '保存しました' })).toBeVisible();
  }
  await page.reload();
  await expect(page.getByLabel('できている', { exact: true })).toBeChecked();
});

test('a note that is being typed when the tab is closed is kept', async ({ app: { page, home }, context }) => {
  await openAt(page, home, '#/item/1-1');
  await page.getByLabel('メモ', { exact: true }).pressSequentially('台帳は総務の棚');
  const next = await context.newPage();
  await page.close({ runBeforeUnload: true });
  await openAt(next, home, '#/item/1-1');
  await expect(next.getByLabel('メモ', { exact: true })).toHaveValue('台帳は総務の棚');
});
