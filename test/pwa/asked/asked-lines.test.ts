// The answers of a plan arranged by somebody else's list, on the screen and on paper.
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../pwa/plan.ts';
import { askedDocument } from '../../../pwa/screens/asked/asked-document.ts';
import { askedList } from '../../../pwa/screens/asked/asked-lines.ts';
import { ITEMS, rowsOfScheme, SCHEME_IDS, SCHEMES } from '../../../shared/content/index.ts';
import words from '../../../shared/content/words/ja/schemes.ts';
import type { Answer } from '../../../shared/core/answer.ts';
import { paperText } from '../../../shared/core/paper/text-file.ts';
import { askedMessages } from '../../../shared/i18n/asked.ts';
import { answer } from '../../support/entries.ts';

function planWith(answerOf: (id: string) => Partial<Answer>): Plan {
  const entries = ITEMS.map((item) => ({
    item,
    applies: { methods: [1], conditions: [], because: 'method' } as const,
    answer: answer(answerOf(item.id)),
  }));
  return {
    id: 'p1',
    state: new Map(),
    situation: { methods: [1], conditions: {}, scope: 'company' },
    entries,
    hasMethod: true,
  };
}

const nothing = planWith(() => ({}));
const everything = planWith(() => ({ status: 'done' }));

describe.each(SCHEME_IDS)('%s', (scheme) => {
  test('has as many lines as the list itself', () => {
    expect(askedList(scheme, nothing).lines).toHaveLength(SCHEMES[scheme].asked);
  });

  test('is open from end to end before anything is answered', () => {
    const { counts, answered } = askedList(scheme, nothing);
    expect(counts.open).toBe(counts.total);
    expect(answered).toBe(false);
  });

  test('with everything done stands as the mapping reaches, and no better', () => {
    const { lines } = askedList(scheme, everything);
    expect(lines.map(({ verdict }) => verdict)).toEqual(rowsOfScheme(scheme).map(({ fit }) => fit));
  });
});

test('one answer counts on every line that it belongs to', () => {
  const one = planWith((id) => (id === '2-1' ? { status: 'done' } : {}));
  const verdictOf = (scheme: (typeof SCHEME_IDS)[number], ref: string) =>
    askedList(scheme, one).lines.find(({ facts }) => facts.ref === ref)?.verdict;
  expect([verdictOf('sa-1', '2'), verdictOf('ipa-25', '2'), verdictOf('scs-3', '4-4-5')]).toEqual([
    'fits',
    'fits',
    'fits',
  ]);
});

test('the reply names a day only if every open measure has one', () => {
  const dues = (due: string) => planWith((id) => ({ status: 'todo', due: id === '8-3' ? due : '2027-01-31' }));
  expect(askedList('sa-1', dues('2027-03-31')).due).toBe('2027-03-31');
  expect(askedList('sa-1', dues('')).due).toBe('');
  expect(askedList('sa-1', everything).due).toBe('');
});

test('the paper names every line and says twice that it proves nothing', async () => {
  await askedMessages.load('ja');
  const paper = askedDocument({
    list: askedList('scs-3', everything),
    name: words.schemes['scs-3'].title,
    rowWords: (id) => words.rows[id],
    company: '',
    withAnswers: false,
    checked: false,
    origin: words.schemes['ipa-25'].how,
    day: '2026-11-27',
    locale: 'ja',
    m: askedMessages.get('ja'),
  });
  const text = paperText(paper);
  for (const { ref } of rowsOfScheme('scs-3')) expect(text).toContain(ref);
  expect(text.split('求めに合うことを証明しません').length - 1).toBe(2);
  expect(text).toContain('公式の文と比べていません');
  expect(text).toContain('前の版の記憶によります');
});
