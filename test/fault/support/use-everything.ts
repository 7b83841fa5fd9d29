// Lets the whole core work on records from outside, as the screens would: nothing of it may throw or show hidden marks.
import { ITEMS } from '../../../shared/content/index.ts';
import { buildChecklist, readSituation } from '../../../shared/core/checklist.ts';
import { CONDITIONS } from '../../../shared/core/item.ts';
import type { Change } from '../../../shared/core/log/change.ts';
import { applyChanges, readText } from '../../../shared/core/log/state.ts';
import { type FinderAnswers, findMethods } from '../../../shared/core/method.ts';
import { dueItems, nextAction, rankActions } from '../../../shared/core/next-action.ts';
import { needsReview } from '../../../shared/core/review.ts';
import {
  answerEntries,
  countByCategory,
  countByPriority,
  countByThreat,
  doneOverTime,
} from '../../../shared/core/summary.ts';

const CLOCK = { today: '2026-11-24', reviewMonths: 6, offsetMinutes: -540 };
const HIDDEN = /[\u202A-\u202E\u2066-\u2069]|\0/;

/** What was wrong, or null. */
export function useEverything(log: readonly Change[]): string | null {
  const progress = applyChanges(log);
  const situation = readSituation(progress, 'p1', CONDITIONS);
  const entries = answerEntries(buildChecklist(ITEMS, situation), progress, 'p1');
  const putOff = new Map(
    entries.map(({ item }, order) => [item.id, { day: readText(progress, `put-off/p1/${item.id}`), order }]),
  );
  rankActions({ entries, putOff, clock: CLOCK });
  nextAction({ entries, putOff, clock: CLOCK });
  dueItems(entries, CLOCK.today, 30);
  for (const { answer } of entries) needsReview(answer, CLOCK);
  countByPriority(entries);
  countByCategory(entries);
  countByThreat(entries);
  doneOverTime(log, ITEMS, { plan: 'p1', offsetMinutes: -540 });
  const finder = Object.fromEntries(
    ['Q1', 'Q2', 'Q3', 'Q4', 'Q5'].map((question) => [question, readText(progress, `finder/p1/${question}`)]),
  );
  findMethods(finder as FinderAnswers);
  for (const path of progress.keys()) {
    if (HIDDEN.test(readText(progress, path))) return `hidden marks would be shown at ${path}`;
  }
  return null;
}
