// A hundred joins with secrets in their addresses: none of them is stored anywhere, and nothing is sent.
import { readFileSync } from 'node:fs';
import { expect, test } from '../support/extension.ts';

const JOINS = 100;
const page = (name: string) =>
  readFileSync(`test/fixtures/pages/${name}.html`, 'utf8').replace('週の打ち合わせ', '秘密の題名');

/** A join address of each kind with its secrets, none of which occurs elsewhere. */
function join(number: number): { address: string; secrets: string[] } {
  const id = String(82_000_000_000 + number * 7919);
  const pass = `Pass${number}Secret`;
  const name = `person${number}x`;
  const code = `q${'abcdefghij'[number % 10]}z-k${'abcdefghij'[Math.floor(number / 10)]}vw-xyq`;
  const kinds = [
    { address: `https://us02web.zoom.us/j/${id}?pwd=${pass}#${name}`, secrets: [id, pass, name] },
    { address: `https://app.zoom.us/wc/${id}/join?pwd=${pass}&un=${name}`, secrets: [id, pass, name] },
    { address: `https://teams.microsoft.com/meet/${id}99?p=${pass}`, secrets: [id, pass] },
    { address: `https://midori.webex.com/meet/${name}?MTID=${pass}`, secrets: [name, pass] },
    { address: `https://meet.google.com/${code}?authuser=${name}`, secrets: [code, name] },
  ];
  return kinds[number % kinds.length] ?? { address: '', secrets: [] };
}

test('keeps no id, no passcode, no name, no title and no address; sends nothing', async ({ extension }) => {
  test.setTimeout(240_000);
  await extension.context.route(/^https:\/\/[^/]*(?:zoom|teams|webex|meet)\./, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: page('zoom-prejoin') }),
  );
  const requests: string[] = [];
  extension.context.on('request', (request) => {
    if (request.serviceWorker() !== null || request.resourceType() !== 'document') requests.push(request.url());
  });
  const { page: tab, card } = await extension.visit('about:blank');
  const secrets: string[] = ['秘密の題名', 'us02web', 'midori', 'app.zoom.us'];
  for (let number = 0; number < JOINS; number += 1) {
    const { address, secrets: own } = join(number);
    secrets.push(...own);
    await tab.goto(address);
    if (number % 25 !== 0) continue;
    await extension.endGap();
    await tab.reload();
    const { rows } = await card.shown();
    await card.press(rows[0] ?? '');
    await card.press('あとで');
  }
  const kept = await extension.everywhere();
  expect(kept).toContain('history');
  for (const secret of secrets) expect(kept.includes(secret), secret).toBe(false);
  expect(kept).not.toMatch(/https?:/);
  expect(requests.filter((url) => !url.startsWith('data:') && !url.startsWith('chrome-extension:'))).toEqual([]);
});
