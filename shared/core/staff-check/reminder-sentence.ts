// Which sentence reminds people, and the numbers of slips in few words.
import type { Day } from '../day.ts';

export type ReminderKind = 'soft' | 'last' | 'over';

/** Before the due day, on it, after it. */
export const reminderKind = (due: Day, today: Day): ReminderKind =>
  today < due ? 'soft' : today === due ? 'last' : 'over';

/** Runs of numbers: [1, 2, 3, 5] → [[1, 3], [5, 5]]. @param numbers rising, each once */
export function runsOf(numbers: readonly number[]): readonly (readonly [from: number, to: number])[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

/** Numbers for a sentence. @param to between the ends of a run, @param and between runs */
export const numbersText = (numbers: readonly number[], to: string, and: string): string =>
  runsOf(numbers)
    .map(([from, end]) => (from === end ? String(from) : `${from}${to}${end}`))
    .join(and);
