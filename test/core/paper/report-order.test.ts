// The report and the list of the app agree on what comes first: what is overdue in one and the same order, then ◎, ○, additions.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupEntries } from '../../../pwa/screens/checklist/group-entries.ts';
import { ITEMS } from '../../../shared/content/items.ts';
import { ANSWERS, isOpen } from '../../../shared/core/answer.ts';
import { buildChecklist } from '../../../shared/core/checklist.ts';
import { isOverdue } from '../../../shared/core/due.ts';
import { groupRank, rankActions } from '../../../shared/core/next-action.ts';
import { reportFacts } from '../../../shared/core/paper/report.ts';
import { answer } from '../../support/entries.ts';
import { law } from '../../support/laws.ts';

const CLOCK = { today: '2026-12-01', reviewMonths: 6, offsetMinutes: 540 };
const LISTED = buildChecklist(ITEMS, { methods: [1], conditions: {}, scope: 'company' });

const plans = fc
  .array(
    fc.record({
      status: fc.constantFrom('new' as const, ...ANSWERS),
      due: fc.constantFrom('', '2025-10-30', '2026-11-20', '2026-11-30', '2026-12-01', '2026-12-04', '2027-02-01'),
    }),
    { minLength: LISTED.length, maxLength: LISTED.length },
  )
  .map((answers) => LISTED.map((entry, index) => ({ ...entry, answer: answer(answers[index]) })));

const ids = (entries: readonly { readonly item: { readonly id: string } }[]) => entries.map(({ item }) => item.id);

test('what is overdue stands first, in the order of the list', () => {
  law(
    fc.property(plans, (entries) => {
      const ranked = rankActions({ entries, putOff: new Map(), clock: CLOCK }).map(({ entry }) => entry);
      const shown = { entries, ranked, today: CLOCK.today, isStale: () => false };
      const { open, overdue, next } = reportFacts(entries, CLOCK);
      for (const by of ['category', 'due'] as const) {
        const [first] = groupEntries(by, shown);
        const late =
          first?.kind === 'overdue' || (first?.kind === 'due' && first.name === 'overdue') ? first.entries : [];
        expect(ids(overdue)).toEqual(ids(late));
      }
      expect(ids(open.slice(0, overdue.length))).toEqual(ids(overdue));
      expect(ids(next).slice(0, overdue.length)).toEqual(ids(overdue).slice(0, 3));
    }),
  );
});

test('both hold the same open items, and behind the overdue ones 優先 before 次に before the additions', () => {
  law(
    fc.property(plans, (entries) => {
      const ranked = rankActions({ entries, putOff: new Map(), clock: CLOCK }).map(({ entry }) => entry);
      const { open } = reportFacts(entries, CLOCK);
      expect(ids(open).toSorted()).toEqual(ids(entries.filter(isOpen)).toSorted());
      const ranksOf = (list: typeof ranked) => list.filter((entry) => !isOverdue(entry, CLOCK.today)).map(groupRank);
      expect(ranksOf([...open])).toEqual(ranksOf(ranked));
    }),
  );
});
