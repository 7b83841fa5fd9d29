// The second engine finds nothing that is not explained, and every explanation is still needed.

import { ACCEPTED, type Accepted, unexplainedFindings } from '../../support/a11y/second-engine-accepted.ts';
import { walk } from '../../support/a11y/walk.ts';
import { expect, test } from '../../support/app.ts';

test('the second engine fails no screen, and asks nothing that has no answer', async ({ browser }) => {
  test.setTimeout(480_000); // a machine that many share
  const unexplained: string[] = [];
  const used = new Set<Accepted>();
  const problems = await walk({
    browser,
    language: 'ja',
    size: 'phone',
    look: async (page, { name }) => {
      unexplained.push(...(await unexplainedFindings(page, used)).map((finding) => `${name}: ${finding}`));
    },
  });
  expect([...problems, ...unexplained]).toEqual([]);
  expect(ACCEPTED.filter((entry) => !used.has(entry))).toEqual([]);
});
