// The sentence over bars of parts: which one is the least done, or that they are equal.
import type { Share } from '../../../shared/core/proportion.ts';
import type { statusMessages } from '../../../shared/i18n/status.ts';

type Words = ReturnType<typeof statusMessages.get>;

/**
 * One sentence about `rows`.
 * @param least the rows with the smallest part done
 */
export function leastCaption<K extends string>(
  m: Words,
  least: readonly Share<K>[],
  rows: readonly Share<K>[],
  names: Readonly<Record<K, string>>,
): string {
  if (least.length === 0) return m.allDone;
  if (least.length === rows.filter(({ whole }) => whole > 0).length) return m.even;
  return m.least({ name: least.map(({ key }) => names[key]).join(m.and) });
}

/** Whether a row is one of the least, and not all are. */
export const isLeast = <K extends string>(key: K, least: readonly Share<K>[], rows: readonly Share<K>[]): boolean =>
  least.length < rows.length && least.some((row) => row.key === key);
