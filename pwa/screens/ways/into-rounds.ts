// Answers that came by a folder or a server go into the rounds of this device, as those that are handed over do.
import type { Bytes } from '../../../shared/carrier/carrier.ts';
import { readHeader } from '../../../shared/carrier/object-header.ts';
import type { Round } from '../../../shared/core/staff-check/round.ts';
import { parseSealed, type SealedObject } from '../../../shared/core/staff-check/sealed-object.ts';
import { receiveAnswers } from '../../../shared/store/staff-check/receive-answers.ts';
import type { Rounds } from '../../../shared/store/staff-check/rounds.ts';

type Objects = ReadonlyMap<string, Bytes>;

export type PutIntoRounds = {
  /** rounds that were given answers they did not have, and how many */
  readonly rounds: readonly { readonly round: Round; readonly added: number }[];
  /** answers to rounds that are not on this device, or not open */
  readonly elsewhere: number;
};

/** How many are answers: parts of a shared list travel on the same ways. */
export const countAnswers = (objects: Objects): number =>
  [...objects.values()].filter((bytes) => readHeader(bytes)?.kind !== 'segment').length;

/**
 * Opens each answer with the key of its round and keeps it there; whatever belongs to none stays where it is.
 * @param now milliseconds since 1970
 */
export async function putIntoRounds(rounds: Rounds, objects: Objects, now: number): Promise<PutIntoRounds> {
  const byRound = new Map<string, SealedObject[]>();
  for (const bytes of objects.values()) {
    const read = parseSealed(bytes);
    if (!read.ok) continue;
    const of = byRound.get(read.value.invitation) ?? [];
    byRound.set(read.value.invitation, [...of, read.value]);
  }
  const filled: { round: Round; added: number }[] = [];
  let elsewhere = 0;
  for (const [id, answers] of byRound) {
    const round = await rounds.get(id);
    if (round?.phase !== 'open' || !round.privateKey) {
      elsewhere += answers.length;
      continue;
    }
    const { fresh, replaced, newer } = await receiveAnswers(rounds, id, answers, now);
    if (fresh + replaced + newer > 0) filled.push({ round, added: fresh + replaced + newer });
  }
  return { rounds: filled, elsewhere };
}

/** Every answer that the rounds of this device hold: it need not be read again, and a pack needs it. */
export async function keptAnswers(rounds: Rounds): Promise<Map<string, Bytes>> {
  const kept = new Map<string, Bytes>();
  for (const { id } of await rounds.list())
    for (const { name, bytes } of await rounds.answers(id)) kept.set(name, Uint8Array.from(bytes));
  return kept;
}
