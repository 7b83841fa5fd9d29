// Groups of a staff check: ranges of slip numbers, fixed before printing. Small ones are merged, never left out.

/** From and to are slip numbers, both belong to it. */
export type SlipRange = { readonly from: number; readonly to: number; readonly name: string };

/** Fewer answers than this are never shown by themselves: one could tell who said what. */
export const LEAST_ANSWERS = 5;

export const MOST_GROUPS = 20;

export type RangeProblem = 'order' | 'outside' | 'overlap';

/** Why the range at `at` cannot stand, or null. @param slips number of printed slips */
export function rangeProblem(ranges: readonly SlipRange[], at: number, slips: number): RangeProblem | null {
  const range = ranges[at];
  if (!range) return null;
  const { from, to } = range;
  if (!Number.isInteger(from) || !Number.isInteger(to) || from > to) return 'order';
  if (from < 1 || to > slips) return 'outside';
  return ranges.slice(0, at).some((other) => from <= other.to && other.from <= to) ? 'overlap' : null;
}

/** True if all ranges can stand beside each other. */
export const areRanges = (ranges: readonly SlipRange[], slips: number): boolean =>
  ranges.length <= MOST_GROUPS && ranges.every((_, at) => rangeProblem(ranges, at, slips) === null);

/** What belongs together after merging; `ranges` is empty for the slips that are in no range. */
export type MergedGroup<T> = { readonly ranges: readonly SlipRange[]; readonly members: readonly T[] };

/**
 * Everybody in exactly one group of at least `LEAST_ANSWERS`: the smallest group that is too small goes together with the
 * next smallest, until none is. So no view minus another view leaves fewer than that. Nothing if there are too few at all.
 * @param members with the number of their slip
 */
export function mergeGroups<T extends { readonly slip: number }>(
  ranges: readonly SlipRange[],
  members: readonly T[],
): readonly MergedGroup<T>[] {
  if (members.length < LEAST_ANSWERS) return [];
  const isIn = ({ from, to }: SlipRange, { slip }: T) => slip >= from && slip <= to;
  const rest = members.filter((member) => !ranges.some((range) => isIn(range, member)));
  const first = ranges.map((range) => ({ ranges: [range], members: members.filter((one) => isIn(range, one)) }));
  let groups: MergedGroup<T>[] = rest.length > 0 ? [...first, { ranges: [], members: rest }] : first;
  /** the smallest first; of equal ones the one with the lower numbers, the rest last */
  const bySize = (a: MergedGroup<T>, b: MergedGroup<T>) =>
    a.members.length - b.members.length ||
    (a.ranges[0]?.from ?? Number.POSITIVE_INFINITY) - (b.ranges[0]?.from ?? Number.POSITIVE_INFINITY) ||
    0;
  for (;;) {
    const [smallest, next, ...others] = groups.toSorted(bySize);
    if (!smallest || !next || smallest.members.length >= LEAST_ANSWERS) break;
    const together = [...smallest.ranges, ...next.ranges].toSorted((a, b) => a.from - b.from);
    groups = [...others, { ranges: together, members: [...smallest.members, ...next.members] }];
  }
  return groups.toSorted(
    (a, b) => (a.ranges[0]?.from ?? Number.POSITIVE_INFINITY) - (b.ranges[0]?.from ?? Number.POSITIVE_INFINITY) || 0,
  );
}
