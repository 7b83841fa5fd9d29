// A million letters in an address or a field leave the app usable.
import { expect, openAt, test } from '../support/app.ts';

const MILLION = 1_000_000;

for (const address of [
  '#/search?q=',
  '#/glossary?q=',
  '#/checklist?q=',
  '#/checklist?show=',
  '#/meeting/link?text=',
  '#/i/',
  '#/item/9-2?from=',
  '#/item/',
  '#/report?to=',
  '#/contacts?slot=',
  '#/meeting/tool/zoom?who=',
]) {
  test(`at ${address}`, async ({ app }) => {
    const { page, home } = app;
    await openAt(page, home);
    await page.evaluate(
      ([start, count]) => {
        location.hash = start + 'あa b'.repeat(count / 4);
      },
      [address, MILLION] as const,
    );
    // Whatever it shows, the way on works.
    await page.getByRole('link', { name: 'ホーム', exact: true }).click();
    await expect(page.locator('main h1')).toContainText('5分ずつ');
  });
}

for (const [address, field] of [
  ['#/search', 'input[type=search]'],
  ['#/glossary', 'input[type=search]'],
  ['#/meeting/link', '#link'],
  ['#/contacts', 'main input'],
  ['#/exchange?side=take', 'main textarea'],
] as const) {
  test(`typed into ${address}`, async ({ app }) => {
    const { page, home } = app;
    await openAt(page, home, address);
    await page
      .locator(field)
      .first()
      .evaluate((entry: HTMLInputElement, count) => {
        // As a script or a very long paste does it: the limit of the element does not hold it back.
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(entry), 'value')?.set?.call(
          entry,
          'あa b'.repeat(count / 4),
        );
        entry.dispatchEvent(new Event('input', { bubbles: true }));
      }, MILLION);
    await page.getByRole('link', { name: 'ホーム', exact: true }).click();
    await expect(page.locator('main h1')).toContainText('5分ずつ');
  });
}

test('what is too long to be pasted is told, and nothing of it is judged', async ({ app: { page, home } }) => {
  await openAt(page, home, '#/exchange?side=take');
  const field = page.getByLabel('文字を貼り付ける');
  for (const letter of ['a', 'b']) {
    await field.evaluate((entry: HTMLTextAreaElement, text) => {
      entry.value = text;
      entry.dispatchEvent(new Event('input', { bubbles: true }));
    }, letter.repeat(200_000));
    await expect(page.getByText('長すぎて入れられません。ファイルを選んでください。')).toBeVisible();
    await expect(field).toHaveValue('');
  }
  await field.fill('こんにちは');
  await expect(page.getByText('長すぎて入れられません')).toHaveCount(0);
});
