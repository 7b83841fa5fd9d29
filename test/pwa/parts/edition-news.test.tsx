// A trial: an invented edition of the handbook becomes known, and the person sees what changed and what to look at again.
import { expect, test } from 'vitest';
import { EditionChanges, EditionNotice, editionNewsNeeds } from '../../../pwa/parts/edition-news.tsx';
import type { Plan } from '../../../pwa/plan.ts';
import { EDITIONS, FILED_ITEMS } from '../../../shared/content/index.ts';
import type { Answer } from '../../../shared/core/answer.ts';
import type { Edition } from '../../../shared/core/edition.ts';
import { answer } from '../../support/entries.ts';
import { draw, speak } from '../../ui/draw.tsx';

const INVENTED: Edition = {
  id: 'invented',
  day: '2027-04',
  text: {
    extent: 'part',
    since: '2027-05-01',
    items: { '4-2': { number: '4-5', rank: 'high' }, '2-1': { subject: 'changed' }, '1-3': { number: '1-3' } },
  },
};
const editions: readonly Edition[] = [...EDITIONS, INVENTED];

/** A plan that calls for everything, with these answers. */
function planWith(answers: Readonly<Record<string, Partial<Answer>>>): Plan {
  const entries = FILED_ITEMS.map((item) => ({
    item,
    applies: { methods: [1], conditions: [], because: 'method' } as const,
    answer: answer(answers[item.id]),
  }));
  return {
    id: 'p1',
    state: new Map(),
    situation: { methods: [1], conditions: {}, scope: 'company' },
    entries,
    hasMethod: true,
  };
}

const OLD = { status: 'done', checked: '2026-12-01' } as const;
const FRESH = { status: 'done', checked: '2027-05-02' } as const;

async function loadWords(language: 'ja' | 'en'): Promise<void> {
  await Promise.all([...editionNewsNeeds.map((words) => words.load(language)), speak(language)]);
}

test.each([
  ['ja', '見直してほしい答えが1件あります。', '○から◎になりました。', '手引きの2027年4月の版で'],
  ['en', 'One of your answers needs another look.', 'It went from ○ to ◎.', 'The edition of April 2027'],
] as const)('in %s every change is told, and the answer from before is marked', async (language, look, rank, when) => {
  await loadWords(language);
  const root = await draw(<EditionChanges plan={planWith({ '4-2': OLD, '2-1': FRESH })} editions={editions} />);
  expect(root.textContent).toContain(look);
  expect(root.textContent).toContain(when);
  const rows = [...root.querySelectorAll('li')];
  expect(rows).toHaveLength(4);
  expect(rows.map((row) => row.querySelector('a')?.getAttribute('href')).toSorted()).toEqual([
    '#/item/1-3',
    '#/item/2-1',
    '#/item/4-2',
    '#/item/4-2',
  ]);
  const changed = rows.find((row) => row.textContent?.includes(rank));
  expect(changed?.querySelector('.tm-status-tag')).not.toBeNull();
  expect(root.querySelectorAll('.tm-status-tag')).toHaveLength(1);
});

test('where nothing wants another look, the changes stand and the notice does not', async () => {
  await loadWords('ja');
  const plan = planWith({ '4-2': FRESH });
  expect((await draw(<EditionNotice plan={plan} editions={editions} />)).textContent).toBe('');
  const changes = await draw(<EditionChanges plan={plan} editions={editions} />);
  expect(changes.textContent).toContain('見直しがいる答えは、ありません。');
});

test('the notice leads to the page about the handbook', async () => {
  await loadWords('ja');
  const root = await draw(<EditionNotice plan={planWith({ '2-1': OLD, '4-2': OLD })} editions={editions} />);
  expect(root.textContent).toContain('見直してほしい答えが2件あります。');
  expect(root.querySelector('a')?.getAttribute('href')).toBe('#/handbook');
});

test('with the editions that are known today, nothing is drawn', async () => {
  await loadWords('ja');
  const plan = planWith({ '2-1': OLD });
  expect((await draw(<EditionNotice plan={plan} />)).textContent).toBe('');
  expect((await draw(<EditionChanges plan={plan} />)).textContent).toBe('');
});
