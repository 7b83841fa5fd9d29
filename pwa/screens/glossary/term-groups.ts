// The glossary in the order of the language: rows of the kana table, or letters.
import { TERMS, type TermId } from '../../../shared/content/glossary.ts';
import type { Locale } from '../../../shared/core/locale.ts';
import { foldText } from '../../../shared/core/search/fold.ts';

export type TermEntry = { readonly id: TermId; readonly term: string; readonly reading: string };
export type TermGroup = { readonly row: string; readonly terms: readonly TermEntry[] };

const KANA_ROWS = [
  'あいうえおぁぃぅぇぉゔ',
  'かきくけこがぎぐげご',
  'さしすせそざじずぜぞ',
  'たちつてとだぢづでどっ',
  'なにぬねの',
  'はひふへほばびぶべぼぱぴぷぺぽ',
  'まみむめも',
  'やゆよゃゅょ',
  'らりるれろ',
  'わをん',
] as const;

/** The row of the kana table that a reading belongs to, by its first kana; '' if it begins with none. */
export function kanaRow(reading: string): string {
  const first = foldText(reading)[0] ?? '';
  return KANA_ROWS.find((row) => first !== '' && row.includes(first))?.[0] ?? '';
}

const rowOf = ({ term, reading }: TermEntry, locale: Locale): string =>
  locale === 'ja' ? kanaRow(reading) : (term[0] ?? '').toUpperCase();

/** All terms, sorted, in groups in their order. */
export function groupTerms(words: Readonly<Record<TermId, string>>, locale: Locale): TermGroup[] {
  const compare = new Intl.Collator(locale).compare;
  const sortKey = (entry: TermEntry) => (locale === 'ja' ? entry.reading : entry.term);
  const entries = TERMS.map(({ id, reading }) => ({ id, reading, term: words[id] })).sort((a, b) =>
    compare(sortKey(a), sortKey(b)),
  );
  const rows = [...new Set(entries.map((entry) => rowOf(entry, locale)))];
  return rows.map((row) => ({ row, terms: entries.filter((entry) => rowOf(entry, locale) === row) }));
}
