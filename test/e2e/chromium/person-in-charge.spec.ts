// The person in charge: who, until when, what is missing, whom to ask; by person and by day; the same numbers everywhere.
import type { Page } from '@playwright/test';
import { expect, openAt, test } from '../support/app.ts';
import { COMPANIES, type Company, LISTED, startWithAnswers } from '../support/three-companies.ts';

const PHONE = { width: 360, height: 800 };
const [NOTHING, HALF, OLD] = COMPANIES as [Company, Company, Company];

const said = (page: Page) => page.locator('main form .tm-status-line').filter({ hasText: '保存しました' });
const main = (page: Page) => page.locator('#app main');
const rows = (page: Page) => page.locator('a.tm-row[href*="#/item/"]');

/** The middle of it is on the screen and nothing lies over it. */
async function isReachable(page: Page, name: string | RegExp): Promise<void> {
  const target = page.getByRole('button', { name });
  await expect(target).toBeInViewport({ ratio: 1 });
  const isOnTop = await target.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
  expect(isOnTop, String(name)).toBe(true);
}

test('まだ, a day and a person are three taps without scrolling, saved in words, and there after a reload', async ({
  app: { page, home },
}) => {
  await page.setViewportSize(PHONE);
  await startWithAnswers(page, home, HALF);
  await openAt(page, home, '#/item/2-2');
  await page.getByRole('radio', { name: 'まだ', exact: true }).check();
  await isReachable(page, /^今週\s*12月4日$/);
  await isReachable(page, '総務');
  await page.getByRole('button', { name: /^今週\s*12月4日$/ }).click();
  await page.getByRole('button', { name: '総務', exact: true }).click();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await expect(said(page)).toHaveText('保存しました。12月4日（金）、総務');
  await page.reload();
  await expect(page.getByRole('button', { name: /^今週\s*12月4日$/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: '総務', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: /^今週\s*12月4日$/ }).click();
  await expect(said(page)).toHaveText('保存しました。総務');
});

test('一部 asks what is missing, わからない whom to ask, and both are tasks of their own', async ({
  app: { page, home },
}) => {
  await page.setViewportSize(PHONE);
  await startWithAnswers(page, home, HALF);
  await openAt(page, home, '#/item/2-2');
  await page.getByRole('radio', { name: '一部できている', exact: true }).check();
  await page.getByLabel('何が残っていますか').fill('スマホの2台');
  await page.getByRole('button', { name: /^今月\s*12月25日$/ }).click();
  await expect(said(page)).toHaveText('保存しました。残りはスマホの2台、12月25日（金）');
  await openAt(page, home, '#/item/2-3');
  await page.getByRole('radio', { name: 'わからない', exact: true }).check();
  await expect(main(page)).toContainText('12月4日（金）までに聞きます。');
  await page.getByRole('button', { name: '保守の会社' }).click();
  await expect(said(page)).toHaveText('保存しました。保守の会社に聞きます');
  await openAt(page, home, '#/checklist?by=due');
  const week = page.getByRole('region', { name: '今週' });
  await expect(week.getByRole('link', { name: 'スマホのアプリは公式ストアから' })).toBeVisible();
  await openAt(page, home, '#/calendar');
  await expect(main(page)).toContainText('聞く日：スマホのアプリは公式ストアから（保守の会社）');
  await expect(main(page)).toContainText('（残り：スマホの2台）');
});

test('another name is typed once, warned about, and offered ever after', async ({ app: { page, home } }) => {
  await startWithAnswers(page, home, NOTHING);
  await openAt(page, home, '#/item/2-2');
  await page.getByRole('radio', { name: 'まだ', exact: true }).check();
  const field = page.getByLabel('名前', { exact: true });
  await expect(field).toHaveAccessibleDescription(/名前は社内だけで使います/);
  await field.fill('鈴木');
  await field.press('Enter');
  await expect(said(page)).toHaveText('保存しました。鈴木');
  await openAt(page, home, '#/item/2-3');
  await page.getByRole('radio', { name: 'まだ', exact: true }).check();
  await page.getByRole('button', { name: '鈴木' }).click();
  await openAt(page, home, '#/search?q=鈴木');
  await page.getByRole('region', { name: '担当とメモ' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/by=owner/);
  await expect(rows(page)).toHaveCount(2);
});

test('the list goes by person and by day, and a person has a sheet to print and to send', async ({
  app: { page, home },
}) => {
  await startWithAnswers(page, home, HALF);
  await openAt(page, home, '#/checklist');
  await expect(page.locator('.tm-rows').first()).toHaveAccessibleName('期限をすぎた対策');
  await page.getByText('担当', { exact: true }).first().click();
  const own = page.getByRole('region', { name: '総務' });
  await expect(own.locator('a.tm-row')).toHaveCount(2);
  await expect(own.locator('a.tm-row').first()).toContainText('11日すぎ');
  await expect(page.getByText(/^担当なし（\d+件）$/)).toBeVisible();
  await own.getByRole('link', { name: '総務の紙を作る、送る' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '総務の対策' })).toBeVisible();
  const sheet = page.locator('.tm-print-host .tm-paper');
  await expect(sheet).toContainText('残りは2件です。');
  await expect(sheet).toContainText('期限をすぎた対策が1件あります。');
  await expect(sheet).toContainText('11日すぎ');
  await expect(sheet).toContainText('残り：会計のPC');
  await expect(page.getByRole('link', { name: /メールで書く/ })).toHaveAttribute('href', /^mailto:/);
});

test('the oldest promise is the one thing to do, with its year, and its day can be moved in two taps', async ({
  app: { page, home },
}) => {
  await startWithAnswers(page, home, HALF);
  await openAt(page, home, '#/');
  const hero = page.locator('.tm-hero');
  await expect(hero).toContainText('VPN装置とルーター');
  await expect(hero).toContainText('2025年10月30日から397日すぎ');
  await expect(hero).toContainText('2025年10月30日までに、保守の会社に聞く予定でした。');
  await hero.getByRole('button', { name: '期限をのばす' }).click();
  await hero.getByRole('button', { name: /^今週\s*12月4日$/ }).click();
  await expect(hero).toContainText('端末の中のデータ');
  await expect(hero).toContainText('11日すぎ');
  await expect(page.getByRole('heading', { name: 'だれが、何件' })).toBeVisible();
});

for (const company of COMPANIES) {
  test(`first things agree: ${company.name}`, async ({ app: { page, home } }) => {
    await startWithAnswers(page, home, company);
    await openAt(page, home, '#/');
    const hero = page.locator('.tm-hero h2');
    await expect(hero).toBeVisible();
    const question = await hero.textContent();
    await openAt(page, home, '#/checklist/quick');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(question ?? '');
    if (company === OLD) return;
    await openAt(page, home, '#/finder/result');
    const first = await rows(page).first().locator('.tm-row__title').textContent();
    await openAt(page, home, '#/checklist');
    await expect(main(page)).toContainText(`先にするのは「${first}」です。`);
    await page.getByRole('link', { name: '開く' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(question ?? '');
  });
}

test('わからない everywhere is told as the safer case, and begins with what is free and quick', async ({
  app: { page, home },
}) => {
  await openAt(page, home, '#/finder/Q1');
  for (let asked = 0; asked < 4 && !page.url().includes('check'); asked += 1) {
    const before = page.url();
    await page.locator('input[value=unknown]').check();
    await expect(page).not.toHaveURL(before);
  }
  await page.getByRole('button', { name: 'この答えで決める' }).click();
  await expect(main(page)).toContainText('わからない所は、安全な側で考えます。');
  await expect(main(page)).not.toContainText('あなたの会社に近い働き方は');
  await expect(rows(page)).toHaveCount(3);
  for (const row of await rows(page).all()) await expect(row.locator('.tm-rank-tag')).toHaveText('優先');
  await openAt(page, home, '#/');
  await expect(main(page)).toContainText('わからない所があるので、安全な側で考えます');
});

/** What the answers of a company add up to, counted here by hand. */
function expected({ answers }: Company) {
  const handbook = LISTED.filter(({ section }) => section === 'handbook');
  const statusOf = (id: string) => answers[id]?.status ?? 'new';
  const count = (items: typeof handbook, ...statuses: string[]) =>
    items.filter(({ id }) => statuses.includes(statusOf(id))).length;
  const high = handbook.filter(({ priority }) => priority === 'high');
  const of = (items: typeof handbook) => ({ done: count(items, 'done'), whole: items.length - count(items, 'na') });
  const late = LISTED.filter(
    ({ id }) => !['done', 'na'].includes(statusOf(id)) && (answers[id]?.due ?? '9') < '2026-12-01',
  ).length;
  return {
    all: of(handbook),
    high: of(high),
    na: count(handbook, 'na'),
    late,
    count: (s: string) => count(handbook, s),
  };
}

for (const company of COMPANIES) {
  for (const [screen, size] of [
    ['a phone', PHONE],
    ['a desktop', { width: 1280, height: 900 }],
  ] as const) {
    test(`numbers, lateness and words agree on every screen of ${screen}: ${company.name}`, async ({
      app: { page, home },
    }) => {
      await page.setViewportSize(size);
      await startWithAnswers(page, home, company);
      const { all, high, na, late, count } = expected(company);
      const done = all.done === all.whole;
      const visit = async (address: string): Promise<string> => {
        const heading = page.locator('#app main h1').first();
        const before = (await heading.count()) > 0 ? await heading.textContent() : null;
        await openAt(page, home, address);
        if (before !== null) await expect(heading).not.toHaveText(before);
        const text = await main(page).innerText(); // with its line breaks, so that no two numbers run together
        // No bare つ after a number of two digits or 0, no all-clear before all is done.
        expect(text, address).not.toMatch(/(?:\d\d|(?<!\d)0)つ/);
        if (!done) expect(text, address).not.toMatch(/だいたい|すべてできています|全部そろって|数える対策は、すべて/);
        return text;
      };
      const home_ = await visit('#/');
      expect(home_).toContain(`${all.whole}件中 ${all.done}件`);
      expect(home_).toContain(`${high.done}／${high.whole}件`);
      const list = await visit('#/checklist');
      expect(list).toContain(`${all.whole}件中${all.done}件ができています。残りは${all.whole - all.done}件です。`);
      for (const [status, word] of [
        ['partly', '一部できている'],
        ['todo', 'まだ'],
        ['unknown', 'わからない'],
        ['new', '未確認'],
      ] as const) {
        if (count(status) > 0) expect(list).toContain(`${word}${count(status)}件`);
      }
      const status = await visit('#/status');
      expect(status).toContain(`${all.whole}件中${all.done}件`);
      expect(status).toContain(
        done ? `優先の対策は、${high.whole}件すべて` : `優先の対策は、${high.whole}件中${high.done}件ができています。`,
      );
      await visit('#/report/preview');
      const sheet = page.locator('.tm-print-host .tm-paper');
      await expect(sheet).toBeAttached();
      const report = (await sheet.textContent()) ?? '';
      if (Object.keys(company.answers).length > 0) {
        expect(report).toContain(
          done ? `${high.whole}件すべてができています` : `${high.whole}件中${high.done}件ができています`,
        );
        expect(report).toContain(`${high.done}／${high.whole}件`);
      }
      for (const text of [home_, list, status, report]) {
        if (na > 0) expect(text).toContain(`対象外の${na}件は数えません。`);
        expect(text.includes('期限をすぎ') || text.includes('日すぎ')).toBe(late > 0);
      }
      if (late > 0) {
        expect(status).toContain(`期限をすぎた対策が${late}件あります。`);
        expect(report).toContain(`期限をすぎた対策が${late}件あります。`);
        await openAt(page, home, '#/checklist?by=due');
        await expect(page.getByRole('region', { name: '期限をすぎた対策' }).locator('a.tm-row')).toHaveCount(late);
      }
      for (const address of [
        '#/item/8-1',
        '#/checklist?by=owner',
        '#/checklist/quick',
        '#/paper',
        '#/calendar',
        '#/roles',
        '#/notices',
        '#/finder/result',
        '#/exchange',
        '#/rules',
        '#/status/survey',
        '#/threats',
        '#/incident',
        '#/meeting',
        '#/asked',
        '#/csv',
        '#/more',
      ])
        await visit(address);
      for (const address of [
        '#/report/preview?to=client',
        '#/report/preview?to=insurer',
        '#/paper/person?name=総務',
        '#/asked',
        '#/roles',
        '#/rules/sheet',
      ]) {
        await openAt(page, home, address);
        await expect(main(page).getByRole('heading', { level: 1 })).toBeVisible();
        if ((await sheet.count()) === 0) continue; // nothing to print for this company
        const words = (await sheet.first().textContent()) ?? '';
        expect(words, address).not.toMatch(/(?:\d\d|(?<!\d)0)つ/);
        if (!done) expect(words, address).not.toMatch(/だいたい|すべてできています|全部そろって|数える対策は、すべて/);
        // Whoever stands outside reads nothing of what is late.
        if (address.includes('to=client')) expect(words, address).not.toMatch(/すぎ/);
        if (address.includes('to=insurer') && na > 0) await expect(sheet.first(), address).toContainText('対象外');
      }
    });
  }
}

test('a day to ask by that has passed is told as past, and is no longer in the question to send', async ({
  app: { page, home },
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await startWithAnswers(page, home, HALF);
  const copied = async (address: string) => {
    await openAt(page, home, address);
    await page.getByRole('button', { name: '聞く文をコピー' }).click();
    await expect(main(page)).toContainText('コピーしました');
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copied('#/item/5-3')).not.toContain('までに');
  await expect(main(page)).toContainText('2025年10月30日（木）までに聞く予定でした。');
  expect(await copied('#/item/9-2')).toContain('12月4日（金）までに、わかる範囲で');
  await expect(main(page)).toContainText('12月4日（金）までに聞きます。');
});

test('additions are told apart only where a number holds them', async ({ app: { page, home } }) => {
  const note = page.getByText(/^追加の対策\d+件も含みます。$/);
  await startWithAnswers(page, home, { ...HALF, answers: { '7-1': { status: 'todo' } } });
  await openAt(page, home, '#/');
  await expect(page.getByRole('link', { name: '担当を決める' })).toBeVisible();
  await expect(note).toHaveCount(0);
  await openAt(page, home, '#/item/7-1');
  await page.getByLabel('名前', { exact: true }).fill('総務');
  await page.getByLabel('名前', { exact: true }).press('Enter');
  await expect(said(page)).toContainText('総務');
  await openAt(page, home, '#/');
  await expect(note).toBeVisible();
});

test('the first contact says what to write, and promises a call only where there is a number', async ({
  app: { page, home },
}) => {
  await startWithAnswers(page, home, NOTHING);
  await openAt(page, home, '#/finder/result');
  const field = page.getByRole('textbox', { name: '社内の担当の人' });
  await expect(field).toHaveAttribute('placeholder', '名前と電話番号');
  await field.fill('鈴木');
  await field.blur();
  await expect(main(page)).toContainText('保存しました。電話番号も書くと、すぐかけられます。');
  await field.fill('鈴木 090-1234-5678');
  await field.blur();
  await expect(main(page)).toContainText('「困ったとき」から、すぐかけられます。');
});

test('on a wide screen the side bar leads to every page of その他', async ({ app: { page, home } }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await startWithAnswers(page, home, HALF);
  await openAt(page, home, '#/');
  const link = page.getByRole('navigation', { name: 'メイン' }).getByRole('link', { name: 'その他' });
  await link.click();
  await expect(main(page).getByRole('link', { name: '社内チェック' })).toBeVisible();
  await expect(link).toHaveAttribute('aria-current', 'page');
});
