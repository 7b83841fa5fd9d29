// Both languages say the same things: same modules, same keys, lists of the same length, same placeholders, nothing empty.
import { describe, expect, test } from 'vitest';
import { allTexts, contentWords } from '../support/content-words.ts';

/** May be empty: not every entry has one. */
const OPTIONAL = ['trouble', 'why', 'note', 'note2026', 'askedByOthers', 'caution', 'plan', 'default'];

const placeholders = (text: string): string[] => (text.match(/\{[a-z_]+\}/gu) ?? []).sort();

test('there is a module of words for each language', () => {
  expect([...contentWords.en.keys()]).toEqual([...contentWords.ja.keys()]);
  expect(contentWords.ja.size).toBeGreaterThan(15);
});

describe.each([...contentWords.ja.keys()])('%s', (module) => {
  const within = (locale: 'ja' | 'en') =>
    new Map(
      allTexts(locale)
        .filter(({ where }) => where.startsWith(`${module}.`))
        .map(({ where, text }) => [where, text]),
    );
  const ja = within('ja');
  const en = within('en');

  test('has the same keys in both languages', () => {
    expect(ja.size).toBeGreaterThan(0);
    expect([...en.keys()].sort()).toEqual([...ja.keys()].sort());
  });

  test('is empty only where something is optional, and then in both languages', () => {
    const empty = [...ja].filter(([where, text]) => (text === '') !== (en.get(where) === ''));
    expect(empty.map(([where]) => where)).toEqual([]);
    const lacking = [...ja].filter(
      ([where, text]) => text === '' && !OPTIONAL.includes(where.split('.').at(-1) ?? '') && !where.includes('.links.'),
    );
    expect(lacking.map(([where]) => where)).toEqual([]);
  });

  test('has the same placeholders in both languages', () => {
    const different = [...ja].filter(
      ([where, text]) => placeholders(text).join() !== placeholders(en.get(where) ?? '').join(),
    );
    expect(different.map(([where]) => where)).toEqual([]);
  });
});
