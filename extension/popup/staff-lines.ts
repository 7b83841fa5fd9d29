// What the popup says about staff checks. Loaded only by an open popup: it reads how many answers have come.
import type { Day } from '../../shared/core/day.ts';
import { turnoutOf } from '../../shared/core/staff-check/roll-up.ts';
import { counterOfRound } from '../../shared/store/staff-check/opened.ts';
import { openRounds } from '../../shared/store/staff-check/rounds.ts';
import { readWaiting } from '../../shared/store/staff-check/waiting.ts';
import type { StaffLine } from './staff-check.tsx';

/** The popup is small: so many lines, the invitations first. */
const MOST_LINES = 2;

async function collected(ids: readonly string[]): Promise<readonly StaffLine[]> {
  const rounds = await openRounds();
  const lines = await Promise.all(
    ids.map(async (id): Promise<readonly StaffLine[]> => {
      const round = await rounds.get(id);
      if (!round) return [];
      const counter = counterOfRound(round, await rounds.answers(id));
      // With more answers than people, no share is true any more.
      const total = turnoutOf(counter) === 'of' ? counter.asked : 0;
      return [{ hash: `#/staff/${id}`, answered: counter.answered, total }];
    }),
  );
  return lines.flat();
}

/** @param today the day of this device */
export async function readStaffLines(today: Day): Promise<readonly StaffLine[]> {
  const { invitations, rounds } = await readWaiting(today);
  const invited = invitations.map(({ due, code }): StaffLine => ({ hash: `#/v/${code}`, due }));
  return [...invited, ...(rounds.length > 0 ? await collected(rounds) : [])].slice(0, MOST_LINES);
}
