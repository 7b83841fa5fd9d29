// Short things stay short: titles, questions, rows of a card, names on charts.
import { expect, test } from 'vitest';
import { METHODS, TOOL_IDS } from '../../shared/content/index.ts';
import { allTexts } from '../support/content-words.ts';

const length = (text: string): number => [...text].length;

/** Which texts, and how many characters they may have in each language. */
const LIMITS: readonly (readonly [what: string, pattern: RegExp, ja: number, en: number])[] = [
  ['titles of items', /^items\.items\.[^.]+\.title$/u, 24, 64],
  ['questions of items', /^items\.items\.[^.]+\.question$/u, 30, 76],
  ['reasons of items', /^items\.items\.[^.]+\.reason$/u, 50, 110],
  ['names of categories', /^items\.categories\./u, 20, 44],
  ['names of threats', /^items\.threats\./u, 10, 28],
  ['short names of methods', /^items\.methods\./u, 16, 34],
  ['rows of the card', /^reminders\.rows\.[^.]+\.text$/u, 20, 52],
  ['rows of places', /^places\/[^.]+\.rows\.[^.]+\.text$/u, 20, 52],
  ['what rows of places say more', /^places\/[^.]+\.rows\.[^.]+\.more$/u, 50, 100],
  ['titles of incident cards', /^incidents\.cards\.[^.]+\.title$/u, 24, 60],
  ['how an incident looks', /^incidents\.cards\.[^.]+\.short$/u, 24, 60],
  ['questions of the flowchart', /^flowchart\.questions\.[^.]+\.title$/u, 36, 90],
  ['options of the flowchart', /^flowchart\.questions\.[^.]+\.options\.[^.]+\.label$/u, 24, 60],
  ['names of settings', /^tools\/[^.]+\.settings\.[^.]+\.name$/u, 40, 70],
  ['subjects of notices', /^notices\.notices\.[^.]+\.subject$/u, 24, 64],
  ['titles of clauses', /^rules\.clauses\.[^.]+\.title$/u, 20, 48],
  ['labels of diagrams', /^methods\.methods\.[^.]+\.nodes\./u, 12, 28],
  ['short names of systems', /^platforms\.short\./u, 14, 16],
  ['terms', /^terms\.[^.]+$/u, 24, 48],
  ['explanations of terms', /^glossary\.[^.]+$/u, 100, 260],
];

test.each(LIMITS)('%s', (_what, pattern, ja, en) => {
  for (const [locale, limit] of [
    ['ja', ja],
    ['en', en],
  ] as const) {
    const texts = allTexts(locale).filter(({ where }) => pattern.test(where));
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.filter(({ text }) => length(text) > limit || text === '')).toEqual([]);
  }
});

test('steps are short enough to read while doing them', () => {
  const steps = allTexts('ja').filter(({ where }) => /^(howto\..*|tools\/.*)\.steps\./u.test(where));
  expect(steps.length).toBeGreaterThan(METHODS.length * TOOL_IDS.length);
  expect(steps.filter(({ text }) => length(text.replace(/［[^］]*］|\([^)]*\)\.\w+/gu, '□')) > 45)).toEqual([]);
});
