// The sentence over each chart of the status screen, from counts alone: none says more than its numbers.
import { type Counts, isComplete } from '../../../shared/core/counts.ts';
import { laggingShare, leastShares, type Share } from '../../../shared/core/proportion.ts';
import type { statusMessages } from '../../../shared/i18n/status.ts';

type Words = ReturnType<typeof statusMessages.get>;

/** How far 優先 is. */
export function highCaption(m: Words, counts: Counts): string {
  if (counts.whole === 0) return m.noHigh;
  return isComplete(counts) ? m.highComplete({ whole: counts.whole }) : m.highDone(counts);
}

/**
 * Which category has most of 優先 left.
 * @param open categories with something left, the most first
 */
export function categoryCaption(m: Words, open: readonly { readonly name: string; readonly left: number }[]): string {
  const [most, second] = open;
  if (!most) return m.categoryDone;
  return most.left > (second?.left ?? 0) ? m.categoryMost(most) : m.categoriesLeft({ n: open.length });
}

/** Which of several groups is the least done, or that they are equal. */
export function leastCaption<K extends string>(
  m: Words,
  rows: readonly Share<K>[],
  names: Readonly<Record<K, string>>,
): string {
  const counting = rows.filter(({ whole }) => whole > 0);
  const least = leastShares(counting);
  if (counting.length === 0) return m.nothingCounts;
  if (least.length === 0) return m.allDone;
  if (least.length === counting.length) return m.even;
  return m.least({ name: least.map(({ key }) => names[key]).join(m.and) });
}

/** Which of a few groups lags clearly behind, with its own words; else only how near they are to each other. */
export function laggingCaption<K extends string>(
  m: Words,
  rows: readonly Share<K>[],
  words: Readonly<Record<K, { readonly ifFew: string }>>,
): string {
  const counting = rows.filter(({ whole }) => whole > 0);
  if (counting.length === 0) return m.nothingCounts;
  if (leastShares(counting).length === 0) return m.allDone;
  const lagging = laggingShare(counting);
  return lagging ? words[lagging.key].ifFew : m.close;
}
