// The course of a round: closing, ending, and what a day that has come does by itself.
import type { Day } from '../../core/day.ts';
import { type OpenedAnswer, rollUp } from '../../core/staff-check/roll-up.ts';
import { isOver, type Round } from '../../core/staff-check/round.ts';
import { openKept } from './open-kept.ts';
import { openedOf } from './opened.ts';
import type { Rounds } from './rounds.ts';

const withCounts = (round: Round, answers: readonly OpenedAnswer[], today: Day): Round => ({
  ...round,
  closedOn: round.closedOn ?? today,
  counts: round.counts ?? rollUp(round, answers),
});

/** Closes for good and makes the totals; null if fewer than five have answered, or the round is not open. */
export async function closeRound(rounds: Rounds, id: string, today: Day): Promise<Round | null> {
  const round = await rounds.get(id);
  if (round?.phase !== 'open') return null;
  await openKept(rounds, id);
  // Closed first: what another page takes in from now on is refused, so that the totals are those of all that is kept.
  const closed = await rounds.change(id, (now) => (now.phase === 'open' ? { ...now, phase: 'closed' } : now));
  if (!closed) return null;
  const answers = openedOf(await rounds.answers(id));
  const counted = withCounts(closed, answers, today);
  if (!counted.counts) {
    await rounds.change(id, (now) => ({ ...now, phase: 'open' }));
    return null;
  }
  return rounds.change(id, (now) => ({ ...now, closedOn: counted.closedOn, counts: counted.counts }));
}

/** Deletes sealed answers and key now. The totals stay, if five people have answered. */
export async function endRound(rounds: Rounds, id: string, today: Day): Promise<Round | null> {
  const answers = openedOf(await openKept(rounds, id));
  return rounds.end(id, (round) => ({ ...withCounts(round, answers, today), privateKey: null, phase: 'ended' }));
}

/** Ends the rounds whose day has come; gives their ids. */
export async function endOverdue(rounds: Rounds, today: Day): Promise<readonly string[]> {
  const over = (await rounds.list()).filter((round) => isOver(round, today));
  for (const { id } of over) await endRound(rounds, id, today);
  return over.map(({ id }) => id);
}
