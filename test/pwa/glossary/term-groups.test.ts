// The glossary in the order of each language.
import { expect, test } from 'vitest';
import { groupTerms, kanaRow } from '../../../pwa/screens/glossary/term-groups.ts';
import { TERMS, termWords } from '../../../shared/content/index.ts';
import { LOCALES } from '../../../shared/core/locale.ts';

test.each([
  ['あいぴーせっく', 'あ'],
  ['びーわいおーでぃー', 'は'],
  ['パスキー', 'は'],
  ['ぜいじゃくせい', 'さ'],
  ['でぃーどす', 'た'],
  ['わいふぁい', 'わ'],
  ['VPN', ''],
  ['', ''],
])('%s stands in row %s', (reading, row) => {
  expect(kanaRow(reading)).toBe(row);
});

test.each(LOCALES)('in %s every term stands in exactly one row, and every row has a letter', async (locale) => {
  const groups = groupTerms(await termWords.load(locale), locale);
  const ids = groups.flatMap(({ terms }) => terms.map(({ id }) => id));
  expect([...ids].sort()).toEqual(TERMS.map(({ id }) => id).sort());
  expect(groups.map(({ row }) => row)).not.toContain('');
  expect(new Set(groups.map(({ row }) => row)).size).toBe(groups.length);
});

test('the rows of the Japanese glossary follow the kana table', async () => {
  const rows = groupTerms(await termWords.load('ja'), 'ja').map(({ row }) => row);
  expect(rows).toEqual([...'あかさたなはまやらわ'].filter((row) => rows.includes(row)));
});
