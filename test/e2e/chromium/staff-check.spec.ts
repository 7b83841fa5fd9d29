// A whole round of a staff check as the person in charge sees it; the answers are sealed here, by the core.
import type { Page } from '@playwright/test';
import type { AnswerSheet } from '../../../shared/core/staff-check/answer-sheet.ts';
import { invitationFromText } from '../../../shared/core/staff-check/invitation.ts';
import { readKeyCode } from '../../../shared/core/staff-check/key-card.ts';
import { invitationOf, type Round } from '../../../shared/core/staff-check/round.ts';
import { type SealedObject, sealedLink } from '../../../shared/core/staff-check/sealed-object.ts';
import { sealAnswer, slipSecret } from '../../../shared/store/staff-check/seal.ts';
import { expect, openAt, test } from '../support/app.ts';
import { fillCompany } from '../support/company.ts';
import { counted, PASSPHRASE, paste, prepare, storedRound } from '../support/staff.ts';

/** The answer of one person. @param slip 0 for an open link */
async function answered(round: Round, slip: number, sheet: Partial<AnswerSheet>): Promise<SealedObject> {
  const key = round.privateKey ?? new Uint8Array(32);
  const asked = {
    ...invitationOf(round),
    ...(slip > 0 ? { slip: { number: slip, secret: await slipSecret(key, slip) } } : {}),
  };
  return sealAnswer(asked, {
    sender: slip.toString(16).padStart(16, '0'),
    counter: 1,
    minutes: 3_636_000,
    replies: { 'e-call': 'no', 'e-lock': 'yes' },
    filled: [],
    ...sheet,
  });
}

test('a round by numbered slips, from the first decision to what is left of it', async ({ app }) => {
  test.setTimeout(120_000); // a long way, and a machine may be shared
  const { page, home } = app;
  await prepare(page, home, '10', '1-6 現場\n7-12 事務');
  const round = await storedRound(page);
  expect(round).toMatchObject({ phase: 'open', slips: 12, spare: 2, company: 'さくら設計' });

  await page.getByRole('link', { name: '番号の紙を印刷する' }).click();
  await expect(page.locator('.tm-paper__slip').first()).toBeAttached();
  expect(await page.locator('.tm-paper-frame .tm-paper__slip').count()).toBe(12);

  await openAt(page, home, `#/staff/${round.id}`);
  await expect(counted(page)).toHaveText('0');
  const links = await Promise.all(
    [1, 2, 3, 4].map(async (slip) => sealedLink(`${home}/`, await answered(round, slip, {}))),
  );
  await paste(page, `お願いします ${links.join('\n> ')} 以上です`);
  await expect(counted(page)).toHaveText('4');
  await expect(page.getByText('4件を受け取りました。')).toBeVisible();
  await paste(page, links[0] ?? '');
  await expect(page.getByText('もう届いています。')).toBeVisible();
  await expect(counted(page)).toHaveText('4');

  // closed: contents nowhere, and no way to them before five have answered
  await expect(page.getByText('5人そろうと、締められます。', { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: '締める' })).toHaveCount(0);
  await openAt(page, home, `#/staff/${round.id}/boss`);
  await expect(page.getByText('中身は、締めたあとに開きます。', { exact: false })).toBeVisible();
  await openAt(page, home, `#/staff/${round.id}/wall`);
  await expect(counted(page)).toHaveText('4');
  await expect(page.locator('.tm-slips')).toHaveCount(0);

  // a file, a link, a broken one
  await openAt(page, home, `#/staff/${round.id}`);
  const fifth = await answered(round, 8, { replies: { 'e-call': 'yes' } });
  await page.locator('input[type=file][multiple]').setInputFiles([
    { name: 'a.tmm', mimeType: 'application/octet-stream', buffer: Buffer.from(fifth.bytes) },
    { name: 'b.tmm', mimeType: 'application/octet-stream', buffer: Buffer.from('TMM') },
  ]);
  await expect(counted(page)).toHaveText('5');
  await expect(page.getByText('1件は受け取れませんでした。', { exact: false })).toBeVisible();
  const sixth = await answered(round, 9, { replies: { 'e-call': 'partly' } });
  await page.goto(sealedLink(`${home}/`, sixth));
  await expect(page.getByRole('heading', { name: '届いた答えを受け取りました' })).toBeVisible();

  await openAt(page, home, `#/staff/${round.id}`);
  await expect(counted(page)).toHaveText('6');
  await page.getByRole('button', { name: '締める' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '締める' }).click();
  await expect(page.getByRole('heading', { name: '6人の答え' })).toBeVisible();
  await expect(page.getByText('できている 1人・一部 1人・まだ 4人')).toBeVisible();
  // two in the second group: merged, so that there is one group, which is everybody
  await expect(page.getByRole('combobox', { name: '持ち場ごと' })).toHaveCount(0);

  // closing is for good
  await page.goto(sealedLink(`${home}/`, await answered(round, 10, {})));
  await expect(page.getByText('この回は、もう締めています。', { exact: false })).toBeVisible();

  await openAt(page, home, `#/staff/${round.id}/boss`);
  await expect(page.locator('.tm-paper-frame')).toContainText('10人のうち6人が答えました。');

  await openAt(page, home, `#/staff/${round.id}/end`);
  await page.getByRole('button', { name: 'いま消す' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'いま消す' }).click();
  await expect(page.getByText('消しました。残っているのは、まとめの数だけです。').first()).toBeVisible();
  expect(await storedRound(page)).toMatchObject({ phase: 'ended', privateKey: null, counts: { answered: 6 } });
  await openAt(page, home, `#/staff/${round.id}`);
  await expect(page.getByRole('heading', { name: '6人の答え' })).toBeVisible();
});

test('by an open link: the invitation that is copied opens, and a successor reads the round with the key card', async ({
  app,
  browser,
}) => {
  const { page, home } = app;
  await prepare(page, home, '');
  const round = await storedRound(page);
  const text = (await page.locator('.tm-break').textContent()) ?? '';
  const link = /https?:\S+/.exec(text)?.[0] ?? '';
  const read = invitationFromText(link);
  expect(read.ok && read.value.id).toBe(round.id);

  const { keyCode, typedKey } = await import('../../../shared/core/staff-check/key-card.ts');
  expect(readKeyCode(keyCode(round)).ok).toBe(true);
  const other = await browser.newContext({ locale: 'ja-JP' });
  const next = await other.newPage();
  await openAt(next, home, `#/staff/${round.id}`);
  await expect(next.getByText('この回は、この端末にありません。')).toBeVisible();
  await openAt(next, home, '#/staff/key');
  await next.getByText('手で打つ').click();
  await next.getByLabel('鍵（4文字ずつ）').fill(typedKey(round.privateKey ?? new Uint8Array(32)));
  await next.getByLabel('この回の招待のリンク').fill(link);
  await next.getByRole('button', { name: '開く', exact: true }).click();
  await expect(next.getByText('さくら設計の回', { exact: false })).toBeVisible();
  await openAt(next, home, `#/staff/${round.id}`);
  await paste(next, sealedLink(`${home}/`, await answered(round, 0, {})));
  await expect(counted(next)).toHaveText('1');
  await other.close();
});

test('a successor opens the locked file; another file and another passphrase are told and change nothing', async ({
  app,
  browser,
}) => {
  const { page, home } = app;
  const file = await prepare(page, home, '8');
  const other = await browser.newContext({ locale: 'ja-JP' });
  const next = await other.newPage();
  await openAt(next, home, '#/staff/key');
  const choice = next.locator('main input[type=file]');
  await choice.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await expect(next.getByText('この鍵は読めません。何も書きこんでいません。')).toBeVisible();
  await choice.setInputFiles(file);
  const passphrase = next.getByRole('textbox', { name: 'パスワード' });
  await passphrase.fill('another passphrase of four words');
  await next.getByRole('button', { name: '開く', exact: true }).first().click();
  await expect(next.getByText('パスワードが違うか、ファイルが変わっています。')).toBeVisible();
  await passphrase.fill(PASSPHRASE);
  await next.getByRole('button', { name: '開く', exact: true }).first().click();
  await expect(next.getByText('さくら設計の回', { exact: false })).toBeVisible();
  await other.close();
});

test('while a round is open, home says so', async ({ app }) => {
  const { page, home } = app;
  await fillCompany(page, home);
  await openAt(page, home);
  await expect(page.getByRole('link', { name: /^社内チェックを集めています/ })).toHaveCount(0);
  await prepare(page, home, '8');
  await openAt(page, home);
  await expect(page.getByRole('link', { name: /^社内チェックを集めています/ })).toBeVisible();
  await openAt(page, home, '#/more');
  await page.getByRole('link', { name: /^社内チェック/ }).click();
  await expect(page.getByText('集めています')).toBeVisible();
});

/** Starts the app as the system does with files that a person opened. @param files their bytes, null: one that is gone by now */
async function openedWith(page: Page, home: string, files: readonly (readonly number[] | null)[]): Promise<void> {
  await page.addInitScript((given: typeof files) => {
    if (new URL(location.href).hash !== '#/?opened') return;
    const launch = {
      files: given.map((bytes, at) => ({
        getFile: async () => {
          if (!bytes) throw new DOMException('It is gone.', 'NotFoundError');
          return new File([Uint8Array.from(bytes)], `${at}.tmm`);
        },
      })),
    };
    const launchQueue = { setConsumer: (consumer: (one: typeof launch) => void) => consumer(launch) };
    Object.defineProperty(window, 'launchQueue', { value: launchQueue });
  }, files);
  await page.goto('about:blank');
  await page.goto(`${home}/#/?opened`);
}

test('files that the system opens with the app go into their rounds; what is none, too large or too much is told', async ({
  app,
}) => {
  const { page, home } = app;
  await prepare(page, home, '10');
  const round = await storedRound(page);
  const [one, two] = [await answered(round, 1, {}), await answered(round, 2, {})];
  const elsewhere = await answered({ ...round, id: '00ff00ff00ff00ff' }, 3, {});
  await openedWith(page, home, [
    [...one.bytes],
    [...Buffer.from('MZ not an answer')],
    Array.from({ length: 5000 }, () => 1),
    null,
    [...elsewhere.bytes],
    [...two.bytes],
  ]);
  await expect(page.getByRole('heading', { name: '届いた答えを受け取りました' })).toBeVisible();
  await expect(page.getByText('2件を受け取りました。')).toContainText('3件は受け取れませんでした。');
  await expect(page.getByText('この答えの回は、この端末にありません。', { exact: false })).toBeVisible();
  await openAt(page, home, `#/staff/${round.id}`);
  await expect(counted(page)).toHaveText('2');

  const nothing = await page.context().newPage();
  await openedWith(
    nothing,
    home,
    Array.from({ length: 101 }, () => [1, 2, 3]),
  );
  await expect(nothing.getByRole('heading', { name: '答えを受け取れませんでした' })).toBeVisible();
  await expect(nothing.getByText('100件は受け取れませんでした。')).toContainText('一度に受け取れるのは100件までです。');
});

test('preparing keeps what was typed on the way back, and the last page leads to each decision and back', async ({
  app,
}) => {
  const { page, home } = app;
  await openAt(page, home, '#/staff/new?step=check');
  await page.getByRole('button', { name: '鍵のカードへ進む' }).click();
  await expect(page.getByRole('heading', { name: '何のために聞きますか' })).toBeFocused();
  await page.getByLabel('取引先に聞かれた').check();
  await page.getByRole('button', { name: '次へ', exact: true }).click();
  await page.getByLabel('答えを読む人').fill('社長');
  await page.getByRole('link', { name: '前へ' }).click();
  await expect(page.getByLabel('取引先に聞かれた')).toBeChecked();
  await page.goBack();
  await expect(page.getByLabel('答えを読む人')).toHaveValue('社長');
  await page.getByLabel('会社の名前').fill('さくら設計');
  await openAt(page, home, '#/staff/new?step=days');
  await page.getByLabel('いつ消すか').fill('2020-01-01');
  await page.getByRole('button', { name: '次へ', exact: true }).click();
  await expect(page.locator('.tm-error-summary')).toContainText('消す日は、締め切りよりあとの日にします。');
  await page.getByLabel('いつ消すか').fill('2099-12-31');
  for (const heading of ['何人に聞きますか', '何を聞きますか', '決めたことを確かめます']) {
    await page.getByRole('button', { name: '次へ', exact: true }).click();
    await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeFocused();
  }
  await expect(page.getByText('2099年12月31日', { exact: false })).toBeVisible();
  await page.getByRole('link', { name: /だれが読みますか/ }).click();
  await page.getByLabel('答えを読む人').fill('総務の担当');
  await page.getByRole('button', { name: '次へ', exact: true }).click();
  await expect(page.getByText('総務の担当・さくら設計')).toBeVisible();
});
