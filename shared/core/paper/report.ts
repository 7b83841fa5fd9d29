// The facts of a report: counts, what is next, what is open, how others do it. Words are put to them elsewhere.
import { isOpen, type Status } from '../answer.ts';
import type { Counts } from '../counts.ts';
import { type Day, dayNumber, isDay } from '../day.ts';
import { isOverdue } from '../due.ts';
import type { Threat } from '../item.ts';
import { allActions, groupRank, type NextActionInput, rankActions } from '../next-action.ts';
import { lastDue } from '../people.ts';
import { lastChecked, type ReviewClock } from '../review.ts';
import { type AnsweredEntry, countByPriority, countByThreat, isHigh } from '../summary.ts';

export const READERS = ['boss', 'client', 'insurer'] as const;
/** 社内・取引先・保険会社 */
export type Reader = (typeof READERS)[number];

export const REPORT_PARTS = ['summary', 'open', 'survey', 'all', 'plans', 'notes', 'stamps'] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

/** What each reader's report can hold, and what it holds unless somebody switches it. */
export const PARTS_OF: { readonly [R in Reader]: Readonly<Partial<Record<ReportPart, boolean>>> } = {
  boss: { summary: true, open: true, survey: true, all: false, notes: true, stamps: true },
  // No weak points and no names: what is in place and when it was checked. Plans only if somebody wants them shown.
  client: { all: true, plans: false },
  insurer: { all: true },
};

export type ReportFacts = {
  /** the handbook's items; `high` and `normal` are its parts */
  readonly all: Counts;
  readonly high: Counts;
  readonly normal: Counts;
  readonly addition: Counts;
  /** the first three things to do, in the order of the home screen; a settled one is to be looked at again */
  readonly next: readonly AnsweredEntry[];
  /** open items: what is overdue, the oldest first; then ◎, ○, additions; in each what has a day first, 未確認 last */
  readonly open: readonly AnsweredEntry[];
  /** those of `open` that are past their day, the oldest first */
  readonly overdue: readonly AnsweredEntry[];
  /** the last due date of the open ◎, or '' if one of them has none */
  readonly highDue: Day | '';
  /** how many open ◎ have no due date */
  readonly highWithoutDue: number;
  readonly threats: readonly { readonly threat: Threat; readonly counts: Counts }[];
  /** the threat against which the smallest share is done; null if nothing is open */
  readonly weakest: Threat | null;
  /** the oldest and the newest day of an answer, '' if there is none */
  readonly answered: { readonly from: Day | ''; readonly to: Day | ''; readonly total: number };
};

/** Items that do not apply are no gap. */
const share = ({ done, whole }: Counts): number => (whole === 0 ? 1 : done / whole);

function weakestThreat(rows: ReportFacts['threats']): Threat | null {
  const open = rows.filter(({ counts }) => counts.left > 0);
  const sorted = open.toSorted((a, b) => share(a.counts) - share(b.counts));
  return sorted[0]?.threat ?? null;
}

/** What is past its day, in the order in which the list of the app shows it. */
const overdueInOrder = (entries: readonly AnsweredEntry[], clock: ReviewClock): AnsweredEntry[] =>
  rankActions({ entries, putOff: new Map(), clock }).flatMap(({ entry }) =>
    isOverdue(entry, clock.today) ? [entry] : [],
  );

/** A reader of paper wants the plan first: what has a day and a name, and only then what nobody has looked at. */
function openInOrder(entries: readonly AnsweredEntry[], overdue: readonly AnsweredEntry[]): AnsweredEntry[] {
  const dueRank = ({ answer }: AnsweredEntry): number => dayNumber(answer.due) ?? Number.MAX_SAFE_INTEGER;
  const newLast = ({ answer }: AnsweredEntry): number => (answer.status === 'new' ? 1 : 0);
  const rest = entries
    .filter((entry) => isOpen(entry) && !overdue.includes(entry))
    .toSorted((a, b) => groupRank(a) - groupRank(b) || dueRank(a) - dueRank(b) || newLast(a) - newLast(b));
  return [...overdue, ...rest];
}

/**
 * Everything a report says about one plan on one day.
 * @param order what else the order of the home screen goes by
 */
export function reportFacts(
  entries: readonly AnsweredEntry[],
  clock: ReviewClock,
  order: Partial<Pick<NextActionInput, 'putOff' | 'ends'>> = {},
): ReportFacts {
  const overdue = overdueInOrder(entries, clock);
  const open = openInOrder(entries, overdue);
  const openHigh = entries.filter((entry) => isOpen(entry) && isHigh(entry));
  const dues = openHigh.map(({ answer }) => answer.due).filter(isDay);
  const threats = countByThreat(entries);
  const days = entries
    .map(({ answer }) => lastChecked(answer, clock.offsetMinutes))
    .filter(isDay)
    .sort();
  return {
    ...countByPriority(entries),
    next: allActions({ entries, clock, putOff: new Map(), ...order })
      .slice(0, 3)
      .map(({ entry }) => entry),
    open,
    overdue,
    highDue: lastDue(openHigh),
    highWithoutDue: openHigh.length - dues.length,
    threats,
    weakest: weakestThreat(threats),
    answered: { from: days[0] ?? '', to: days.at(-1) ?? '', total: days.length },
  };
}

export type SurveyMeasure = { readonly table: string; readonly row: string; readonly percent: number };

export type Comparison = SurveyMeasure & {
  readonly items: readonly string[];
  /** `done` only if every item behind it is; 対象外 items do not count */
  readonly own: Status;
};

function combined(statuses: readonly Status[]): Status {
  const counting = statuses.filter((status) => status !== 'na');
  if (counting.length === 0) return 'na';
  if (counting.every((status) => status === 'done')) return 'done';
  if (counting.every((status) => status === 'new')) return 'new';
  if (counting.some((status) => status === 'done' || status === 'partly')) return 'partly';
  return counting.some((status) => status === 'todo') ? 'todo' : 'unknown';
}

/** What companies of the survey do, beside what this plan's answers say; the most common measure first. */
export function compareWithSurvey(
  entries: readonly AnsweredEntry[],
  measuresOf: (item: string) => readonly SurveyMeasure[],
): Comparison[] {
  const rows = new Map<string, { measure: SurveyMeasure; entries: AnsweredEntry[] }>();
  for (const entry of entries) {
    for (const measure of measuresOf(entry.item.id)) {
      const key = `${measure.table}/${measure.row}`;
      const row = rows.get(key) ?? { measure, entries: [] };
      row.entries.push(entry);
      rows.set(key, row);
    }
  }
  return [...rows.values()]
    .map(({ measure, entries: behind }) => ({
      ...measure,
      items: behind.map(({ item }) => item.id),
      own: combined(behind.map(({ answer }) => answer.status)),
    }))
    .toSorted((a, b) => b.percent - a.percent);
}
