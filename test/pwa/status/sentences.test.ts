// No sentence says more than its numbers: "all" only where everything that counts is done, for every mix of counts.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { highText } from '../../../pwa/parts/progress-card.tsx';
import { summaryText } from '../../../pwa/screens/report/report-summary.ts';
import { categoryCaption, highCaption, laggingCaption, leastCaption } from '../../../pwa/screens/status/captions.ts';
import { STATUSES } from '../../../shared/core/answer.ts';
import { type Counts, countStatuses, isComplete } from '../../../shared/core/counts.ts';
import { reportFacts } from '../../../shared/core/paper/report.ts';
import { sharesBy } from '../../../shared/core/proportion.ts';
import { type AnsweredEntry, countByPriority, isHigh } from '../../../shared/core/summary.ts';
import reportEn from '../../../shared/i18n/en/report.ts';
import homeEn from '../../../shared/i18n/en/returning.ts';
import statusEn from '../../../shared/i18n/en/status.ts';
import reportJa from '../../../shared/i18n/ja/report.ts';
import homeJa from '../../../shared/i18n/ja/returning.ts';
import statusJa from '../../../shared/i18n/ja/status.ts';
import { entry } from '../../support/entries.ts';
import { law } from '../../support/laws.ts';

/** Words that tell a reader that nothing is left. */
const ALL_CLEAR =
  /すべて|ぜんぶ|全部|そろって|そろいました|だいたい|完了|\ball\b|\bevery|complete\.|complete$|mostly|in balance/iu;

const CLOCK = { today: '2026-12-01', reviewMonths: 6, offsetMinutes: -540 };

/** Every mix of up to three items in each of the six states, and large ones. */
const mixes = function* (): Generator<Counts> {
  const numbers = [0, 1, 2, 10];
  for (const done of numbers)
    for (const partly of [0, 1])
      for (const todo of numbers)
        for (const unknown of [0, 1])
          for (const fresh of numbers)
            for (const na of [0, 3]) {
              const parts = { done, partly, todo, unknown, new: fresh, na };
              yield countStatuses(
                STATUSES.flatMap((status) => Array.from({ length: parts[status] }, () => ({ answer: { status } }))),
              );
            }
};

describe.each([
  ['ja', statusJa, homeJa],
  ['en', statusEn, homeEn],
] as const)('in %s', (_, status, home) => {
  test('the sentence over 優先 says all only when all are done, for every mix of counts', () => {
    let seen = 0;
    for (const counts of mixes()) {
      seen += 1;
      const complete = isComplete(counts);
      expect(ALL_CLEAR.test(highCaption(status, counts)), JSON.stringify(counts)).toBe(complete);
      const text = highText(counts, 30, home).replace('to complete', '');
      expect(ALL_CLEAR.test(text), JSON.stringify(counts)).toBe(complete);
      if (!complete && counts.whole > 0) expect(highCaption(status, counts)).toContain(String(counts.done));
    }
    expect(seen).toBe(4 * 2 * 4 * 2 * 4 * 2);
  });
});

const GROUPS = ['malware', 'access', 'loss'] as const;

const anyEntries: fc.Arbitrary<AnsweredEntry[]> = fc
  .array(
    fc.record({
      status: fc.constantFrom(...STATUSES),
      group: fc.constantFrom(...GROUPS),
      priority: fc.constantFrom('high' as const, 'normal' as const),
      due: fc.constantFrom('', '2026-11-01', '2026-12-24'),
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.map(({ status, group, priority, due }, index) =>
      entry(
        { id: `x${index}`, category: group, threats: [group], priority },
        { status, due, answeredAt: status === 'new' ? undefined : [Date.UTC(2026, 10, 1), 0] },
      ),
    ),
  );

describe.each([
  ['ja', statusJa, reportJa],
  ['en', statusEn, reportEn],
] as const)('in %s', (locale, status, report) => {
  const names = { malware: 'マルウェア', access: 'アクセス', loss: '紛失' };
  const words = { malware: { ifFew: 'A' }, access: { ifFew: 'B' }, loss: { ifFew: 'C' } };

  test('the sentences over groups say all only when all are done', () => {
    law(
      fc.property(anyEntries, (entries) => {
        const byId = new Map(entries.map(({ item }) => [item.id, item.threats]));
        const shares = sharesBy(entries, GROUPS, (id) => (byId.get(id) ?? []) as typeof GROUPS);
        const complete = isComplete(countStatuses(entries));
        // "All are about equal" says nothing about how far they are.
        for (const text of [leastCaption(status, shares, names), laggingCaption(status, shares, words)]) {
          if (text !== status.even) expect(ALL_CLEAR.test(text), text).toBe(complete);
        }
      }),
    );
  });

  test('no category left is said only when none is', () => {
    expect(categoryCaption(status, [])).toBe(status.categoryDone);
    for (const left of [1, 2, 10, 31]) {
      expect(categoryCaption(status, [{ name: 'x', left }])).toContain(String(left));
      expect(categoryCaption(status, [{ name: 'x', left }])).not.toBe(status.categoryDone);
    }
  });

  test('the report opens with sentences that its numbers bear', () => {
    law(
      fc.property(anyEntries, (entries) => {
        const facts = reportFacts(entries, CLOCK);
        const text = summaryText({
          facts,
          m: report,
          locale,
          words: { threat: (threat) => threat, title: String, question: String, measure: () => '', methods: '' },
        });
        const { high } = countByPriority(entries);
        if (ALL_CLEAR.test(text)) expect(isComplete(high), text).toBe(true);
        if (facts.answered.total > 0 && isComplete(high)) expect(text).toContain(report.paper.highAll(high));
        if (facts.answered.total === 0) return;
        if (facts.overdue.length > 0) expect(text).toContain(report.paper.overdue({ n: facts.overdue.length }));
        // A plan in words never stands beside a promise that is past.
        if (facts.overdue.some(isHigh)) expect(text).not.toContain('2026年11月1日までに');
      }),
    );
  });
});
