// Finds entries by words in title, reading or body, best first; and near words when nothing is found.
import { foldQuery, foldText } from './fold.ts';

export type Entry<K extends string = string> = {
  readonly kind: K;
  readonly id: string;
  /** searched first */
  readonly title: string;
  /** shown above the title and not searched, where the title alone would not say enough */
  readonly label?: string;
  /** how the title is read, in kana; '' if it is not known */
  readonly reading: string;
  /** everything else that may hold the words, one sentence or step each */
  readonly body: readonly string[];
};

type Prepared<K extends string> = {
  readonly entry: Entry<K>;
  readonly title: string;
  readonly reading: string;
  readonly body: readonly string[];
  /** pairs of characters of title and reading, made when something was looked for in vain for the first time */
  pairs?: readonly [title: Pairs, reading: Pairs];
};

type Pairs = ReadonlySet<string>;

export type Index<K extends string> = readonly Prepared<K>[];

export type Hit<K extends string> = {
  readonly entry: Entry<K>;
  /** greater is better */
  readonly score: number;
  /** the sentence of the body that holds the words, or '' if the title was enough */
  readonly sentence: string;
};

/** Folds everything once, so that each key stroke only compares. */
export function buildIndex<K extends string>(entries: readonly Entry<K>[]): Index<K> {
  return entries.map((entry) => ({
    entry,
    title: foldText(entry.title),
    reading: foldText(entry.reading),
    body: entry.body.map((sentence) => foldText(sentence)),
  }));
}

function scoreWord<K extends string>(word: string, { entry, title, reading, body }: Prepared<K>): number {
  // Below a label the title is only where it belongs: half the entries may share it.
  if (entry.label !== undefined && title.includes(word)) return 20;
  if (title === word || reading === word) return 100;
  if (title.startsWith(word)) return 60;
  if (reading.startsWith(word)) return 50;
  if (title.includes(word)) return 40;
  if (reading.includes(word)) return 30;
  return body.some((text) => text.includes(word)) ? 10 : 0;
}

function bestSentence<K extends string>(words: readonly string[], { entry, title, body }: Prepared<K>): string {
  const missing = words.filter((word) => !title.includes(word));
  if (missing.length === 0) return '';
  const counts = body.map((text) => missing.filter((word) => text.includes(word)).length);
  const most = Math.max(0, ...counts);
  return most === 0 ? '' : (entry.body[counts.indexOf(most)] ?? '');
}

/** The entries that hold every word of the query, best first; equals keep the order of the index. */
export function search<K extends string>(index: Index<K>, query: string): Hit<K>[] {
  const words = foldQuery(query);
  if (words.length === 0) return [];
  return index
    .map((prepared) => {
      const scores = words.map((word) => scoreWord(word, prepared));
      const score = scores.includes(0) ? 0 : scores.reduce((sum, each) => sum + each, 0);
      return { prepared, score };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ prepared, score }) => ({ entry: prepared.entry, score, sentence: bestSentence(words, prepared) }));
}

function pairsOf(text: string): Pairs {
  const chars = [...text];
  const found = new Set(chars.slice(1).map((char, index) => `${chars[index]}${char}`));
  return found.size > 0 ? found : new Set(chars);
}

/** 0 (nothing in common) to 1 (the same pairs of characters), after Dice. */
export const likeness = (a: string, b: string): number => likenessOf(pairsOf(a), pairsOf(b));

function likenessOf(one: Pairs, other: Pairs): number {
  if (one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}

const NEAR_ENOUGH = 0.2;

/** Up to `count` entries whose title or reading looks like the query: for a slip of the hand. */
export function nearest<K extends string>(index: Index<K>, query: string, count = 3): Entry<K>[] {
  const word = pairsOf(foldQuery(query).join(''));
  if (word.size === 0) return [];
  return index
    .map((prepared) => {
      prepared.pairs ??= [pairsOf(prepared.title), pairsOf(prepared.reading)];
      const [title, reading] = prepared.pairs;
      return { entry: prepared.entry, near: Math.max(likenessOf(word, title), likenessOf(word, reading)) };
    })
    .filter(({ near }) => near >= NEAR_ENOUGH)
    .sort((a, b) => b.near - a.near)
    .slice(0, count)
    .map(({ entry }) => entry);
}
