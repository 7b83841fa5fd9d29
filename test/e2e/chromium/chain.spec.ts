// One thing leads to the next: from a measure to the screen where it is done, from a setting to its measure, from the first run
// to the number to call, and from a file to what is in it.
import { expect, openAt, test } from '../support/app.ts';
import { fillCompany } from '../support/company.ts';

const WORDS = {
  ja: {
    lang: 'ja-JP',
    partly: '一部できている',
    chip: '一部',
    later: 'あとで入れる',
    holds: 'ファイルに入るもの',
    contacts: '会社の連絡先（名前と電話番号）',
    steps: 'デベロッパーモード',
    company: '会社のパソコンにまとめて入れる',
    gone: 'この端末に、答えは残っていません。',
    details: 'くわしく見る',
  },
  en: {
    lang: 'en-GB',
    partly: 'Partly',
    chip: 'Partly',
    later: 'Later',
    holds: 'What the file holds',
    contacts: 'Company contacts (names and phone numbers)',
    steps: 'Developer mode',
    company: 'On all PCs of a company',
    gone: 'No answers are left on this device.',
    details: 'See the details',
  },
} as const;

for (const [language, words] of Object.entries(WORDS)) {
  test.describe(`in ${language}`, () => {
    test.use({
      locale: words.lang,
      viewport: language === 'ja' ? { width: 360, height: 800 } : { width: 1280, height: 900 },
    });

    test('the first run asks for one number, can be skipped, and the number is there in trouble', async ({
      app: { page, home },
    }) => {
      await fillCompany(page, home, []);
      await openAt(page, home, '#/finder/result');
      await page.getByRole('button', { name: words.later }).click();
      await expect(page.getByRole('button', { name: words.later })).toHaveCount(0);
      await page.reload();
      const field = page.locator('main .tm-card input');
      await field.fill('みどり 03-1234-5678');
      await field.blur();
      await expect(page.getByRole('button', { name: words.later })).toHaveCount(0);

      await openAt(page, home, '#/item/7-1');
      await page.locator('main a[href="#/contacts"]').click();
      await expect(page.locator('main input').first()).toHaveValue('みどり 03-1234-5678');
      await openAt(page, home, '#/item/7-1');
      await page.locator('main a[href="#/emergency-card"]').click();
      await expect(page.locator('.tm-paper-frame')).toContainText('03-1234-5678');

      await openAt(page, home, '#/exchange');
      const holds = page.locator('section[aria-labelledby=by-file]');
      await expect(holds).toContainText(words.holds);
      await expect(holds).toContainText(words.contacts);
    });

    test('a ticked setting moves its measure and says so; taken back at once, the measure goes back', async ({
      app: { page, home },
    }) => {
      await fillCompany(page, home, []);
      await openAt(page, home, '#/meeting/tool/zoom?setting=zoom-waiting-room');
      const card = page.locator('#zoom-waiting-room');
      const box = card.getByRole('checkbox').first();
      await box.check();
      await expect(card.getByRole('status')).toContainText(words.partly);
      await expect(page.locator('section[aria-labelledby=tool-items]')).toContainText(words.chip);
      await box.uncheck();
      await expect(page.locator('section[aria-labelledby=tool-items]')).not.toContainText(words.chip);
    });

    test('the way to get the extension has steps for this browser and for a company', async ({
      app: { page, home },
    }) => {
      await openAt(page, home, '#/meeting/extension');
      await expect(page.getByText(words.steps)).toBeVisible();
      await page.getByText(words.company).click();
      await expect(page.getByText('docs/policies')).toBeVisible();
    });

    test('erasing ends with a sentence, and the counts of the copies are folded', async ({ app: { page, home } }) => {
      await fillCompany(page, home, []);
      await openAt(page, home, '#/settings/delete');
      await page.locator('main .tm-button[data-kind=warn]').click();
      await page.locator('dialog:modal .tm-button[data-kind=warn]').click();
      await expect(page.getByText(words.gone)).toBeVisible();
      await expect(page.locator('main table')).toBeHidden();
      await page.getByText(words.details).click();
      await expect(page.locator('main table')).toBeVisible();
    });
  });
}
