// Takes sealed answers into a round: each is named by its content, opened with the round's key, and kept if it belongs there.
import { inParallel } from '../../core/in-parallel.ts';
import type { AnswerSheet } from '../../core/staff-check/answer-sheet.ts';
import { bad, type ReadProblem, type ReadResult } from '../../core/staff-check/result.ts';
import { MOST_ANSWERS } from '../../core/staff-check/round.ts';
import type { SealedObject } from '../../core/staff-check/sealed-object.ts';
import { nameOf } from './names.ts';
import { AT_ONCE, openKept } from './open-kept.ts';
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

type Named = {
  readonly object: SealedObject;
  readonly name: string;
  /** how often it was given */
  times: number;
};

/** Each content once, in the order in which they came. */
async function named(objects: readonly SealedObject[]): Promise<Named[]> {
  const names = await Promise.all(objects.map(({ bytes }) => nameOf(bytes)));
  const found = new Map<string, Named>();
  objects.forEach((object, at) => {
    const name = names[at] ?? '';
    const before = found.get(name);
    if (before) before.times += 1;
    else found.set(name, { object, name, times: 1 });
  });
  return [...found.values()];
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
  const before = await openKept(rounds, id);
  const known = new Set(before.map(({ name }) => name));
  const given = await named(objects);
  const fresh = given.filter(({ name }) => !known.has(name));
  const results = new Map<Named, ReadResult<AnswerSheet>>();
  await inParallel(fresh, AT_ONCE, async (one) => {
    results.set(one, await openAnswer({ ...round, privateKey }, one.object));
    return true;
  });
  const added: Received[] = [];
  let same = given.reduce((sum, { name, times }) => (known.has(name) ? sum + times : sum), 0);
  for (const one of fresh) {
    const { object, name, times } = one;
    const opened = results.get(one) ?? bad('broken');
    if (!opened.ok && opened.reason !== 'newer') refuse(opened.reason, times);
    else if (before.length + added.length >= MOST_ANSWERS) refuse('full', times);
    else {
      same += times - 1;
      const sheet = opened.ok ? opened.value : null;
      const problem = opened.ok ? null : opened.reason;
      added.push({ round: id, name, slip: object.slip, bytes: object.bytes, sheet, problem, receivedAt: now });
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
  const more = counterOfRound(round, [...before, ...added]).answered - counterOfRound(round, before).answered;
  return {
    fresh: Math.max(0, more),
    replaced: opened.length - Math.max(0, more),
    same,
    newer: added.length - opened.length,
    refused,
  };
}
