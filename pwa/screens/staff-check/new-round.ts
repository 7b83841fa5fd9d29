// A new round from what the person in charge decided: its key is made here, its id by chance.
import type { MethodNumber } from '../../../shared/core/item.ts';
import { hexOf } from '../../../shared/core/staff-check/bytes.ts';
import type { SlipRange } from '../../../shared/core/staff-check/groups.ts';
import { rangeProblem } from '../../../shared/core/staff-check/groups.ts';
import { ID_BYTES, type Purpose } from '../../../shared/core/staff-check/invitation.ts';
import { inOrder } from '../../../shared/core/staff-check/questions.ts';
import { type Draft, type Round, spareFor } from '../../../shared/core/staff-check/round.ts';
import { newRoundKey } from '../../../shared/store/staff-check/seal.ts';
import { now } from '../../clock.ts';

/** 「1-12 現場」, one a line, with any sign between the numbers. Gives the line that cannot be read (from 1) instead. */
export function readGroups(text: string, slips: number): readonly SlipRange[] | number {
  const lines = text.normalize('NFKC').split('\n');
  const ranges: SlipRange[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const [, from, to, name = ''] = /^\s*(\d{1,4})\s*[-~〜–−]\s*(\d{1,4})番?\s*(.{0,40})$/.exec(line) ?? [];
    if (!from || !to) return at + 1;
    ranges.push({ from: Number(from), to: Number(to), name: name.trim() });
    if (rangeProblem(ranges, ranges.length - 1, slips) !== null) return at + 1;
  }
  return ranges;
}

/** @param people how many are asked by numbered slips; 0: by one open link */
export async function newRound(
  draft: Draft,
  people: number,
  groups: readonly SlipRange[],
  methods: readonly MethodNumber[],
): Promise<Round> {
  const spare = people > 0 ? spareFor(people) : 0;
  return {
    ...(await newRoundKey()),
    id: hexOf(crypto.getRandomValues(new Uint8Array(ID_BYTES))),
    createdAt: now(),
    questions: inOrder(draft.questions),
    methods,
    due: draft.due,
    keptUntil: draft.keptUntil,
    company: draft.company.trim(),
    purpose: draft.purpose as Purpose,
    reader: draft.reader.trim(),
    way: 'self',
    slips: people + spare,
    spare,
    groups,
    kept: { paper: false, file: false },
    phase: 'preparing',
    closedOn: null,
    counts: null,
  };
}
