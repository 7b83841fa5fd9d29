// The second engine finds nothing that is not explained, and every explanation is still needed.

import { secondEngineFindings } from '../../support/a11y/second-engine.ts';
import { ACCEPTED } from '../../support/a11y/second-engine-accepted.ts';
import { walk } from '../../support/a11y/walk.ts';
import { expect, test } from '../../support/app.ts';

test('the second engine fails no screen, and asks nothing that has no answer', async ({ browser }) => {
  test.setTimeout(240_000);
  const unexplained: string[] = [];
  const used = new Set<string>();
  const problems = await walk({
    browser,
    language: 'ja',
    size: 'phone',
    look: async (page, { name }) => {
      for (const { rule, kind, message, snippet } of await secondEngineFindings(page)) {
        const entry = ACCEPTED.find((one) => one.rule === rule && (one.where?.test(snippet) ?? true));
        if (entry) used.add(entry.rule);
        else unexplained.push(`${name}: ${kind} ${rule} ${message} ${snippet}`);
      }
    },
  });
  expect([...problems, ...unexplained]).toEqual([]);
  expect(ACCEPTED.map(({ rule }) => rule).filter((rule) => !used.has(rule))).toEqual([]);
});
