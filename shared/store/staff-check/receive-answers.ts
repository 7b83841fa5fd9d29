// Takes sealed answers into a round: each is named by its content, opened with the round's key, and kept if it belongs there.
import type { ReadProblem } from '../../core/staff-check/result.ts';
import { MOST_ANSWERS, type Round } from '../../core/staff-check/round.ts';
import type { SealedObject } from '../../core/staff-check/sealed-object.ts';
import { nameOf } from './names.ts';
import { counterOfRound, openedOf } from './opened.ts';
import type { Rounds } from './rounds.ts';
import type { Received } from './rounds-database.ts';
import { openAnswer } from './seal.ts';

export type ReceivedAnswers = {
  /** a new voice, a voice replaced or taken back, and what was there already */
  readonly fresh: number;
  readonly replaced: number;
  readonly same: number;
  /** kept sealed until the app is newer */
  readonly newer: number;
  readonly refused: Readonly<Partial<Record<ReadProblem | 'full' | 'not-open' | 'no-key', number>>>;
};

async function received(round: Round & { readonly privateKey: Uint8Array }, object: SealedObject, now: number) {
  const opened = await openAnswer(round, object);
  const kept: Received | null =
    opened.ok || opened.reason === 'newer'
      ? {
          round: round.id,
          name: await nameOf(object.bytes),
          slip: object.slip,
          bytes: object.bytes,
          sheet: opened.ok ? opened.value : null,
          problem: opened.ok ? null : opened.reason,
          receivedAt: now,
        }
      : null;
  return { kept, problem: opened.ok ? null : opened.reason };
}

/**
 * Takes in what strangers gave; of those refused nothing is written. What came before is opened once more if this version
 * could not read it then.
 * @param now milliseconds since 1970
 */
export async function receiveAnswers(
  rounds: Rounds,
  id: string,
  objects: readonly SealedObject[],
  now: number,
): Promise<ReceivedAnswers> {
  const round = await rounds.get(id);
  const refused: Partial<Record<keyof ReceivedAnswers['refused'], number>> = {};
  const refuse = (why: keyof ReceivedAnswers['refused'], count = 1) => {
    if (count > 0) refused[why] = (refused[why] ?? 0) + count;
  };
  const nothing = { fresh: 0, replaced: 0, same: 0, newer: 0, refused };
  const { privateKey } = round ?? {};
  if (round?.phase !== 'open') refuse('not-open', objects.length);
  else if (!privateKey) refuse('no-key', objects.length);
  if (round?.phase !== 'open' || !privateKey) return nothing;
  const before = await rounds.answers(id);
  const known = new Set(before.map(({ name }) => name));
  const added: Received[] = [];
  let same = 0;
  for (const object of objects) {
    const name = await nameOf(object.bytes);
    if (known.has(name)) same += 1;
    else if (known.size >= MOST_ANSWERS) refuse('full');
    else {
      const { kept, problem } = await received({ ...round, privateKey }, object, now);
      if (kept) {
        known.add(name);
        added.push(kept);
      } else if (problem) refuse(problem);
    }
  }
  if (added.length > 0) {
    const how = await rounds.add(id, added);
    if (how !== 'added') {
      refuse('not-open', added.length);
      return { ...nothing, same };
    }
  }
  const opened = openedOf(added);
  const fresh = counterOfRound(round, [...before, ...added]).answered - counterOfRound(round, before).answered;
  return {
    fresh: Math.max(0, fresh),
    replaced: opened.length - Math.max(0, fresh),
    same,
    newer: added.length - opened.length,
    refused,
  };
}
