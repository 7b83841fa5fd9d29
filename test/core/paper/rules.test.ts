// Which clauses stand in the rules draft, in which form.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLAUSES, ITEMS, LOGICAL_CLAUSES, RULE_VARIABLES } from '../../../shared/content/index.ts';
import wordsEn from '../../../shared/content/words/en/rules.ts';
import wordsJa from '../../../shared/content/words/ja/rules.ts';
import type { Status } from '../../../shared/core/answer.ts';
import { buildChecklist, type Situation } from '../../../shared/core/checklist.ts';
import { addDays } from '../../../shared/core/day.ts';
import { METHOD_NUMBERS, type MethodNumber } from '../../../shared/core/item.ts';
import { path } from '../../../shared/core/log/path.ts';
import { applyChanges } from '../../../shared/core/log/state.ts';
import { fill } from '../../../shared/core/paper/fill.ts';
import { chooseClauses, clauseKey, rulePath } from '../../../shared/core/paper/rules.ts';
import { answerEntries } from '../../../shared/core/summary.ts';
import { change } from '../../support/changes.ts';
import { law } from '../../support/laws.ts';

const TODAY = '2026-12-01';
const anyDay = fc.integer({ min: -400, max: 400 }).map((days) => addDays(TODAY, days));

type Stored = Readonly<Record<string, string | boolean>>;

function draft(methods: readonly MethodNumber[], stored: Stored = {}, conditions: Situation['conditions'] = {}) {
  const state = applyChanges(
    Object.entries(stored).map(([at, value], index) => change({ id: `c${index}`, path: at, value })),
  );
  const situation: Situation = { methods, conditions, scope: 'company' };
  const entries = answerEntries(buildChecklist(ITEMS, situation), state, 'p1');
  return chooseClauses({ clauses: CLAUSES, situation, entries, state, plan: 'p1', today: TODAY });
}

const status = (item: string, value: Status): Stored => ({ [path.answer('p1', item, 'status')]: value });
const ids = (clauses: readonly { readonly id: string }[]): string[] => clauses.map(({ id }) => id);
const everything = (value: Status): Stored => Object.assign({}, ...ITEMS.map(({ id }) => status(id, value)));

describe('the draft', () => {
  test('says what is done as a rule in force, what is open with its day', () => {
    expect(ids(draft([1], status('2-1', 'done')))).toContain('r-05');
    expect(ids(draft([1], status('2-1', 'todo')))).toContain('r-05t');
    expect(ids(draft([1]))).toContain('r-05t');
  });

  test('waits until everything behind a clause is done', () => {
    expect(ids(draft([1], status('5-1', 'done')))).toContain('r-06t');
    expect(ids(draft([1], { ...status('5-1', 'done'), ...status('5-2', 'done') }))).toContain('r-06');
  });

  test('takes no account of what does not apply, and drops a clause of which nothing applies', () => {
    expect(ids(draft([1], { ...status('5-1', 'done'), ...status('5-2', 'na') }))).toContain('r-06');
    const gone = ids(draft([1], status('2-1', 'na')));
    expect(gone).not.toContain('r-05');
    expect(gone).not.toContain('r-05t');
  });

  test.each(METHOD_NUMBERS.map((method) => [method]))(
    'for method %s has one form of each clause, all done or all open',
    (method) => {
      for (const stored of [{}, everything('done'), everything('todo')]) {
        const keys = ids(draft([method], stored)).map(clauseKey);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.length).toBeGreaterThan(20);
        expect(keys.length).toBeLessThanOrEqual(LOGICAL_CLAUSES);
      }
    },
  );

  test('forbids private devices only where nobody uses one', () => {
    expect(ids(draft([1]))).toContain('r-31');
    expect(ids(draft([1, 6]))).not.toContain('r-31');
  });

  test('leaves meetings out where there are none', () => {
    expect(ids(draft([1]))).toContain('r-27');
    expect(ids(draft([1], {}, { webmeeting: false }))).not.toContain('r-27');
  });

  test('gives the latest due date of the open items behind a clause', () => {
    const clauses = draft([1], {
      [path.answer('p1', '5-1', 'due')]: '2026-12-25',
      [path.answer('p1', '5-2', 'due')]: '2027-01-29',
      ...status('5-1', 'todo'),
    });
    expect(clauses.find(({ id }) => id === 'r-06t')?.due).toBe('2027-01-29');
  });

  test('promises nothing for a day that has passed', () => {
    law(
      fc.property(fc.uniqueArray(fc.constantFrom(...ITEMS.map(({ id }) => id))), anyDay, (late, due) => {
        const stored = late.map((id) => ({ ...status(id, 'todo'), [path.answer('p1', id, 'due')]: due }));
        for (const clause of draft([1], Object.assign({}, ...stored))) {
          if (clause.due !== '') expect(clause.due >= TODAY).toBe(true);
          if (clause.form === 'todo' && due >= TODAY && late.some((id) => clause.items.includes(id)))
            expect(clause.due).toBe(due);
        }
      }),
    );
  });

  test('keeps a clause switched off when its item gets done, and the text somebody wrote', () => {
    const stored = { [rulePath.off('p1', 'r-05t')]: true, [rulePath.text('p1', 'r-06t')]: '自分の文' };
    expect(draft([1], stored).find(({ id }) => id === 'r-05t')?.on).toBe(false);
    const done = draft([1], { ...stored, ...status('2-1', 'done') });
    expect(done.find(({ id }) => id === 'r-05')?.on).toBe(false);
    expect(done.find(({ id }) => id === 'r-06t')?.ownText).toBe('自分の文');
  });

  test('without a method is empty', () => {
    expect(draft([])).toEqual([]);
  });
});

describe.each([
  ['Japanese', wordsJa],
  ['English', wordsEn],
] as const)('the words in %s', (_, words) => {
  test('leave no place unfilled', () => {
    const examples = Object.fromEntries(RULE_VARIABLES.map(({ id }) => [id, words.variables[id].example]));
    for (const { id } of CLAUSES) expect(fill(words.clauses[id].text, {}, examples)).not.toMatch(/[{}]/);
  });
});

test('no English sentence of the draft begins with a place: what is filled in may be written small', () => {
  for (const { id } of CLAUSES) expect(wordsEn.clauses[id].text).not.toMatch(/(?:^|\. )\{/);
});
