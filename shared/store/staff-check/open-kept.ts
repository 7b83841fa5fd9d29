// Answers that an earlier version of the app could not read are kept sealed; a version that can opens them.
import { inParallel } from '../../core/in-parallel.ts';
import { parseSealed } from '../../core/staff-check/sealed-object.ts';
import type { Rounds } from './rounds.ts';
import type { Received } from './rounds-database.ts';
import { openAnswer } from './seal.ts';

/** So many are opened at the same time: the browser computes them beside each other. */
export const AT_ONCE = 16;

/**
 * All answers of a round; those that were kept sealed are tried once more while the round is open and its key is here.
 * @param id of the round; none if it is not on this device
 */
export async function openKept(rounds: Rounds, id: string): Promise<readonly Received[]> {
  const [round, received] = await Promise.all([rounds.get(id), rounds.answers(id)]);
  const sealed = received.filter(({ sheet }) => sheet === null);
  const { privateKey } = round ?? {};
  if (sealed.length === 0 || round?.phase !== 'open' || !privateKey) return received;
  const opened: Received[] = [];
  await inParallel(sealed, AT_ONCE, async (one) => {
    const object = parseSealed(one.bytes);
    const answer = object.ok ? await openAnswer({ ...round, privateKey }, object.value) : object;
    if (answer.ok) opened.push({ ...one, sheet: answer.value, problem: null });
    return true;
  });
  if (opened.length === 0) return received;
  await rounds.add(id, opened);
  return rounds.answers(id);
}
