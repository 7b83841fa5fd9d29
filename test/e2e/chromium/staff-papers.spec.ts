// The papers of a staff check as they leave the printer: their codes are read by an independent reader, at print size.
import type { Page } from '@playwright/test';
import { putStaff } from '../../../scripts/gallery/put-staff.mjs';
import { ROUND_IDS, STAFF_COMPANY, STAFF_COMPANY_TEXT } from '../../../scripts/gallery/staff-company.ts';
import { NOW } from '../../../scripts/gallery/state.mjs';
import { invitationFromText } from '../../../shared/core/staff-check/invitation.ts';
import { readKeyCode } from '../../../shared/core/staff-check/key-card.ts';
import { slipSecret } from '../../../shared/store/staff-check/seal.ts';
import { readCodes } from '../../support/codes.ts';
import { readPdf } from '../../support/office.ts';
import { expect, openAt, test } from '../support/app.ts';

const round = STAFF_COMPANY.rounds.find(({ id }) => id === ROUND_IDS.open);

async function startWithStaff(page: Page, home: string): Promise<void> {
  await page.clock.setFixedTime(new Date(NOW));
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto(`${home}/icons/icon.svg`);
  await page.evaluate(putStaff, STAFF_COMPANY_TEXT);
}

/** A paper of the company of thirty as a PDF. @param parts the address below `#/staff/` */
async function printed(page: Page, home: string, parts: string): Promise<Uint8Array> {
  await openAt(page, home, `#/staff/${parts}`);
  await expect(page.locator('.tm-print-host .tm-paper')).toBeAttached();
  return page.pdf({ preferCSSPageSize: true });
}

// The coarse picture is the hard one, so it has all pages.
for (const { dpi, last, slips: count } of [
  { dpi: 300, last: 1, slips: 10 },
  { dpi: 150, last: 4, slips: 33 },
]) {
  test(`${count} slips are read at ${dpi} dots per inch, ten on a page, each with its own secret`, async ({ app }) => {
    test.setTimeout(240_000); // drawing pages of that size is work, and a machine may be shared
    const { page, home } = app;
    await startWithStaff(page, home);
    const pdf = await printed(page, home, `${ROUND_IDS.open}/slips`);
    expect(readPdf(pdf).pages).toBe(4);
    const codes = readCodes(pdf, dpi, last);
    const slips = codes.map((code) => {
      expect(code.startsWith(`${home}/#/v/`)).toBe(true);
      const read = invitationFromText(code);
      return read.ok ? read.value.slip : undefined;
    });
    expect(slips.map((slip) => slip?.number ?? 0).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: count }, (_, at) => at + 1),
    );
    for (const slip of slips)
      expect(slip?.secret).toEqual(await slipSecret(round?.privateKey ?? new Uint8Array(32), slip?.number ?? 0));
  });
}

test('both key cards are read, and hold the key of the round', async ({ app }) => {
  const { page, home } = app;
  await startWithStaff(page, home);
  const codes = readCodes(await printed(page, home, `${ROUND_IDS.open}/card`), 150);
  expect(codes).toHaveLength(2);
  for (const code of codes) {
    const read = readKeyCode(code);
    expect(read.ok && read.value).toMatchObject({
      invitation: { id: ROUND_IDS.open },
      privateKey: round?.privateKey,
    });
  }
});

test('what the boss gets is one page, with all questions and no number of a slip', async ({ app }) => {
  const { page, home } = app;
  await startWithStaff(page, home);
  const { pages, text } = readPdf(await printed(page, home, `${ROUND_IDS.closed}/boss`));
  expect(pages).toBe(1);
  expect(text).toContain('30人のうち24人が答えました。');
  expect(text).toContain('家のWi-Fi');
});

test('on the page of a measure the last round is a proposal; only a touch changes the answer', async ({ app }) => {
  const { page, home } = app;
  await startWithStaff(page, home);
  await openAt(page, home, '#/item/9-2');
  await expect(page.getByText('24人のうち11人。', { exact: false })).toBeVisible();
  const answer = page.getByRole('radio', { name: '一部できている' });
  await expect(answer).not.toBeChecked();
  await page.getByRole('button', { name: '答えを「一部できている」にする' }).click();
  await expect(answer).toBeChecked();
  await expect(page.getByRole('button', { name: '答えを「一部できている」にする' })).toHaveCount(0);
  await openAt(page, home, '#/item/1-1');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('社内チェックから')).toHaveCount(0);
});
