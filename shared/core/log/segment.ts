// A part of a log as a file that is written once: one change a line, and a name that tells how much is in it. Whoever reads
// the names alone knows whether all parts together are the log that is held elsewhere.

import { textHash } from '../exchange/checksum.ts';
import type { Change } from './change.ts';
import { addChanges, NO_CHANGES } from './integrity.ts';
import { isChange } from './is-change.ts';
import type { Figures } from './replica-report.ts';

const NAME = /^(\d{1,16})-(\d{1,9})-([0-9a-f]{8})-[A-Za-z0-9-]{1,64}\.jsonl(\.gz)?$/;

/** What a file name tells; null for any other file. */
export type SegmentName = Figures & { readonly file: string; readonly packed: boolean };

export function segmentName(figures: Figures, id: string, packed: boolean): string {
  const hash = figures.hash.toString(16).padStart(8, '0');
  return `${figures.erasedAt}-${figures.count}-${hash}-${id}.jsonl${packed ? '.gz' : ''}`;
}

export function parseSegmentName(file: string): SegmentName | null {
  const [, erasedAt, count, hash, gz] = NAME.exec(file) ?? [];
  if (!erasedAt || !count || !hash) return null;
  return {
    file,
    erasedAt: Number(erasedAt),
    count: Number(count),
    hash: Number.parseInt(hash, 16),
    packed: gz !== undefined,
  };
}

/** @param erasedAt the last erasure that the writer knows of; milliseconds since 1970 */
export function figuresOf(changes: readonly Change[], erasedAt: number): Figures {
  const { count, hash } = addChanges(NO_CHANGES, changes);
  return { count, hash, erasedAt };
}

/** Changes as text, with a checksum in the last line. */
export function writeSegment(changes: readonly Change[]): string {
  const lines = changes.map((change) => `${JSON.stringify(change)}\n`).join('');
  return `${lines}#${textHash(lines).toString(16)}\n`;
}

/** Every line that can be read; whether it is all that was written is for `figuresOf` to tell. Never throws. */
export function readSegment(text: string): Change[] {
  return text.split('\n').flatMap((line) => {
    if (!line.startsWith('{')) return [];
    try {
      const change: unknown = JSON.parse(line);
      return isChange(change) ? [change] : [];
    } catch {
      // A torn or damaged line: the others are worth having.
      return [];
    }
  });
}

/** Whether a file holds exactly what its name tells. */
export const isWholeSegment = ({ count, hash }: Figures, changes: readonly Change[]): boolean => {
  const found = figuresOf(changes, 0);
  return found.count === count && found.hash === hash;
};

/** All parts together, if no change is in two of them; null if the names cannot tell. */
export function totalOf(names: readonly Figures[]): Figures {
  const erasedAt = Math.max(0, ...names.map((name) => name.erasedAt));
  const current = names.filter((name) => name.erasedAt === erasedAt);
  return current.reduce<Figures>(
    (sum, { count, hash }) => ({ erasedAt, count: sum.count + count, hash: (sum.hash ^ hash) >>> 0 }),
    { erasedAt, count: 0, hash: 0 },
  );
}
