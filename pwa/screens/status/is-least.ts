// Which bars are drawn strong.
import type { Share } from '../../../shared/core/proportion.ts';

/** Whether a row is one of the least, and not all are. */
export const isLeast = <K extends string>(key: K, least: readonly Share<K>[], rows: readonly Share<K>[]): boolean =>
  least.length < rows.length && least.some((row) => row.key === key);
