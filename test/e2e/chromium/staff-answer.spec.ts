// An employee is invited to a staff check: on a phone that never had the app, from the link to the receipt.
import type { Page } from '@playwright/test';
import { checkWords } from '../../../shared/content/check-words.ts';
import { type Invitation, invitationLink } from '../../../shared/core/staff-check/invitation.ts';
import { FIRST_QUESTIONS, QUESTION_IDS } from '../../../shared/core/staff-check/questions.ts';
import { parseSealed, type SealedObject, sealedFromText } from '../../../shared/core/staff-check/sealed-object.ts';
import { fingerprint } from '../../../shared/store/staff-check/names.ts';
import { newRoundKey, openAnswer, type RoundKey, slipSecret } from '../../../shared/store/staff-check/seal.ts';
import { invitation } from '../../support/staff-check.ts';
import { axeInBothSchemes } from '../support/a11y/axe.ts';
import { expect, test, waitUntilKept } from '../support/app.ts';

test.use({ serviceWorkers: 'allow' });

test.use({ viewport: { width: 360, height: 800 } });

let key: RoundKey;
test.beforeAll(async () => {
  key = await newRoundKey();
});

const invite = (parts: Partial<Invitation> = {}): Invitation =>
  invitation({ publicKey: key.publicKey, due: '2099-12-04', keptUntil: '2099-12-31', ...parts });
const addressOf = (one: Invitation): string => invitationLink('', one);

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

/** Answers every question, the first in the given way and all others with まだ. */
async function answerAll(page: Page, first: string, total = FIRST_QUESTIONS.length): Promise<void> {
  for (let n = 1; n <= total; n += 1) {
    await expect(page.getByText(`${n}問目／${total}問`)).toBeVisible();
    await button(page, n === 1 ? first : 'まだ').click();
  }
  if ((await heading(page).textContent()) === 'この端末から分かったこと') await button(page, '次へ').click();
  await expect(heading(page)).toHaveText('これを渡します');
}

async function copied(page: Page): Promise<SealedObject> {
  await button(page, /リンクをコピーする/).click();
  await expect(page.getByText('コピーしました。貼り付けて送ると、渡したことになります。')).toBeVisible();
  const [object] = sealedFromText(await page.evaluate(() => navigator.clipboard.readText()));
  if (!object) throw new Error('What was copied is no answer.');
  return object;
}

const opened = async (object: SealedObject, one: Invitation, slips = 0) => {
  const read = await openAnswer({ ...key, id: one.id, questions: one.questions, slips }, object);
  if (!read.ok) throw new Error(read.reason);
  return read.value;
};

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

test('from the link to the receipt; changed, sent again, taken back', async ({ app: { page, open } }, info) => {
  const one = invite();
  await open(addressOf(one));
  await expect(heading(page)).toHaveText('テレワークの12問に、答えてください');
  for (const text of [
    'さくら設計株式会社から',
    '総務の担当です。',
    '2099年12月31日（木）に消します。',
    '名前、メールアドレス、電話番号',
  ])
    await expect(page.getByText(text).first()).toBeVisible();
  for (const word of checkWords(await fingerprint(one), 'ja'))
    await expect(page.getByText(word, { exact: true }).first()).toBeVisible();
  await page.screenshot({ path: info.outputPath('invited.png'), fullPage: true });
  await button(page, '答えはじめる').click();
  await page.screenshot({ path: info.outputPath('question.png') });
  await answerAll(page, 'わからない');
  await page.screenshot({ path: info.outputPath('hand-over.png'), fullPage: true });

  const first = await opened(await copied(page), one);
  expect(first.counter).toBe(1);
  expect(first.replies).toMatchObject({ 'e-call': 'unknown', 'e-mfa': 'no' });
  await button(page, '渡しました').click();
  await expect(heading(page)).toHaveText('受け取りの記録');
  await page.screenshot({ path: info.outputPath('receipt.png'), fullPage: true });

  // The same answer once more is the same object; a changed one is newer.
  await button(page, /もう一度渡す/).click();
  expect(await opened(await copied(page), one)).toEqual(first);
  await button(page, '答えを見る・直す').click();
  await answerAll(page, 'できている');
  const second = await opened(await copied(page), one);
  expect([second.sender, second.counter, second.replies['e-call']]).toEqual([first.sender, 2, 'yes']);

  // After a reload the receipt is there; taking back is a newer answer without any reply.
  await page.reload();
  await expect(heading(page)).toHaveText('受け取りの記録');
  await button(page, /取り消す/).click();
  const last = await opened(await copied(page), one);
  expect([last.sender, last.counter, last.replies]).toEqual([first.sender, 3, {}]);
});

test('a numbered strip; what the code on the screen holds can be opened', async ({ app: { page, open } }) => {
  const one = invite({ slip: { number: 7, secret: await slipSecret(key.privateKey, 7) }, questions: ['e-call'] });
  await open(addressOf(one));
  await expect(page.getByText('紙の番号 7')).toBeVisible();
  await button(page, '答えはじめる').click();
  await answerAll(page, '一部できている', 1);
  await button(page, '画面を見せて渡す').click();
  await expect(page.getByRole('img')).toBeVisible();
  await button(page, '読んでもらった').click();
  await button(page, /もう一度渡す/).click();
  const object = await copied(page);
  expect(object.slip).toBe(7);
  expect((await opened(object, one, 30)).replies).toEqual({ 'e-call': 'partly' });
});

test('a file holds the sealed answer', async ({ app: { page, open } }) => {
  const one = invite({ questions: ['e-call'] });
  await open(addressOf(one));
  await button(page, '答えはじめる').click();
  await answerAll(page, 'できている', 1);
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, /ファイルに保存する/).click()]);
  expect(download.suggestedFilename()).toBe('社内チェックの答え.tmm');
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const read = parseSealed(Uint8Array.from(Buffer.concat(chunks)));
  if (!read.ok) throw new Error(read.reason);
  expect((await opened(read.value, one)).replies).toEqual({ 'e-call': 'yes' });
});

/** The share sheet of a phone, as the page sees it. @param files whether it takes files of this kind */
async function shareSheet(page: Page, { files }: { readonly files: boolean }) {
  const given: { text?: string; bytes?: readonly number[] }[] = [];
  await page.exposeFunction('sheetGot', (data: (typeof given)[number]) => void given.push(data));
  await page.addInitScript((takesFiles) => {
    const sheet = {
      dismissNext: true,
      async share(data: ShareData) {
        if (!navigator.userActivation.isActive) throw new DOMException('No tap.', 'NotAllowedError');
        // The first time, the person closes the sheet again.
        const isDismissed = sheet.dismissNext;
        sheet.dismissNext = false;
        if (isDismissed) throw new DOMException('Closed.', 'AbortError');
        const [file] = data.files ?? [];
        const bytes = file && [...new Uint8Array(await file.arrayBuffer())];
        const told = window as unknown as { sheetGot(data: object): Promise<void> };
        await told.sheetGot({ ...(data.text ? { text: data.text } : {}), ...(bytes ? { bytes } : {}) });
      },
    };
    Object.assign(navigator, { share: sheet.share, canShare: (data: ShareData) => !data.files || takesFiles });
  }, files);
  return given;
}

for (const files of [true, false])
  test(`the share sheet gets the sealed answer as ${files ? 'a file' : 'a link where it takes no file'}, and once closed nothing was sent`, async ({
    app: { page, open },
  }) => {
    const given = await shareSheet(page, { files });
    const one = invite({ questions: ['e-call'] });
    await open(addressOf(one));
    await button(page, '答えはじめる').click();
    await answerAll(page, 'まだ', 1);
    await button(page, /共有メニューで送る/).click();
    await expect(page.getByText('まだ送っていません。')).toBeVisible();
    expect(given).toEqual([]);
    await button(page, /共有メニューで送る/).click();
    await expect(heading(page)).toHaveText('受け取りの記録');
    const [{ text = '', bytes = [] } = {}] = given;
    expect([text !== '', bytes.length > 0]).toEqual([!files, files]);
    const [object] = files
      ? [parseSealed(Uint8Array.from(bytes))].flatMap((read) => (read.ok ? [read.value] : []))
      : sealedFromText(text);
    if (!object) throw new Error('What was shared is no answer.');
    expect((await opened(object, one)).replies).toEqual({ 'e-call': 'no' });
  });

test('an invitation is pasted as the message in which it came, broken over its lines', async ({
  app: { page, open },
}) => {
  await open('#/v');
  await expect(heading(page)).toHaveText('招待を開く');
  const field = page.getByRole('textbox', { name: '届いた文かリンク' });
  await button(page, '開く').click();
  await expect(page.getByRole('alert').filter({ hasText: '招待が入っていません。' })).toBeVisible();
  await field.fill('来週の会議は10時からです。');
  await button(page, '開く').click();
  await expect(page.getByRole('alert').filter({ hasText: '何も書きこまず、何も送っていません。' })).toBeVisible();
  await expect(field).toHaveValue('来週の会議は10時からです。');
  const link = invitationLink('https://example.jp/app/', invite({ questions: ['e-call'] }));
  const wrapped = link.match(/.{1,76}/g)?.join('\n> ') ?? '';
  await field.fill(`> 社内チェックのお願いです。\n> ${wrapped}\n> 総務`);
  await button(page, '開く').click();
  await expect(heading(page)).toHaveText('テレワークの1問に、答えてください');
  await page.goBack();
  await expect(heading(page)).toHaveText('招待を開く');
});

test('without a network after the first visit, and going on where one stopped', async ({
  app: { page, open },
  context,
}) => {
  const one = invite();
  await open(addressOf(one));
  await waitUntilKept(page);
  await context.setOffline(true);
  await button(page, '答えはじめる').click();
  await button(page, 'できている').click();
  await button(page, 'まだ').click();
  await expect(page.getByText('3問目／12問')).toBeVisible();
  await page.reload();
  await button(page, '続きから答える').click();
  await expect(page.getByText('3問目／12問')).toBeVisible();
  await button(page, '前の質問').click();
  await expect(button(page, 'まだ')).toHaveAttribute('aria-pressed', 'true');
});

test.describe('what is no invitation', () => {
  for (const [name, payload, words] of [
    ['cut off', (whole: string) => whole.slice(0, -5), /途中で切れている/],
    ['of a later version', (whole: string) => `Ag${whole.slice(2)}`, /新しいアプリの招待/],
    ['far too long', () => 'A'.repeat(5000), /大きすぎる/],
    ['something else', () => '%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', /読めません/],
  ] as const) {
    test(`${name}: words, and nothing to answer`, async ({ app: { page, open } }) => {
      const whole = addressOf(invite()).replace('#/v/', '');
      await open(`#/v/${payload(whole)}`);
      await expect(page.getByText('招待を読めませんでした')).toBeVisible();
      await expect(page.getByText(words)).toBeVisible();
      await expect(page.getByText('何も書きこまず、何も送っていません。')).toBeVisible();
      await expect(button(page, '答えはじめる')).toHaveCount(0);
      // The way out: the message as it came.
      await page
        .getByRole('textbox', { name: '届いた文かリンク' })
        .fill(invitationLink('https://example.jp/', invite()));
      await button(page, '開く').click();
      await expect(button(page, '答えはじめる')).toBeVisible();
    });
  }
});

test('past its day it can still be answered, and says what that means', async ({ app: { page, open } }) => {
  await open(addressOf(invite({ due: '2020-01-01' })));
  await expect(page.getByText(/締め切りの2020年1月1日（水）をすぎています/)).toBeVisible();
  await expect(button(page, '答えはじめる')).toBeVisible();
});

test('with all storage blocked it works to the end, and says that nothing is kept', async ({ app: { page, open } }) => {
  await page.addInitScript(() => {
    Object.defineProperty(indexedDB, 'open', {
      value: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  const one = invite({ questions: ['e-call'] });
  await open(addressOf(one));
  await expect(page.getByText('この端末には、途中の答えを残せません。')).toBeVisible();
  await button(page, '答えはじめる').click();
  await answerAll(page, 'できている', 1);
  expect((await opened(await copied(page), one)).replies).toEqual({ 'e-call': 'yes' });
  await button(page, '渡しました').click();
  await expect(page.getByText('この画面を閉じると、答えを入れ替えられなくなります。')).toBeVisible();
});

test('every step can be used by everybody, with the keyboard alone, and in English', async ({
  app: { page, open },
}) => {
  await open(addressOf(invite({ questions: [...QUESTION_IDS].slice(0, 2) })));
  expect(await axeInBothSchemes(page)).toEqual([]);
  await button(page, '答えはじめる').focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  expect(await axeInBothSchemes(page)).toEqual([]);
  for (const answer of ['できている', 'わからない']) {
    await button(page, answer).focus();
    await page.keyboard.press('Enter');
    await expect(heading(page)).toBeFocused();
  }
  if ((await heading(page).textContent()) === 'この端末から分かったこと') {
    expect(await axeInBothSchemes(page)).toEqual([]);
    await button(page, '次へ').press('Enter');
  }
  await expect(heading(page)).toHaveText('これを渡します');
  expect(await axeInBothSchemes(page)).toEqual([]);
  await button(page, '画面を見せて渡す').press('Enter');
  await expect(page.getByRole('img')).toBeVisible();
  expect(await axeInBothSchemes(page)).toEqual([]);
  await button(page, '読んでもらった').press('Enter');
  await expect(heading(page)).toBeFocused();
  expect(await axeInBothSchemes(page)).toEqual([]);
});
