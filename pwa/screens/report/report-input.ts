// What goes into a report, and how its days and marks are written.
import type { Answer } from '../../../shared/core/answer.ts';
import type { Day } from '../../../shared/core/day.ts';
import type { Locale } from '../../../shared/core/locale.ts';
import type { Comparison, Reader, ReportFacts, ReportPart } from '../../../shared/core/paper/report.ts';
import type { Since } from '../../../shared/core/paper/since.ts';
import { lastChecked } from '../../../shared/core/review.ts';
import type { AnsweredEntry } from '../../../shared/core/summary.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import type { ReportMessages } from '../../../shared/i18n/report.ts';
import { tableDay } from '../../parts/paper/table-day.ts';

/** The words of the content that a report shows. */
export type ReportWords = {
  readonly title: (item: string) => string;
  readonly question: (item: string) => string;
  readonly threat: (threat: string) => string;
  readonly measure: (comparison: Comparison) => string;
  /** the chosen methods in words */
  readonly methods: string;
};

export type ReportInput = {
  readonly reader: Reader;
  readonly parts: ReadonlySet<ReportPart>;
  readonly facts: ReportFacts;
  readonly entries: readonly AnsweredEntry[];
  readonly comparisons: readonly Comparison[];
  readonly since: Since | null;
  readonly company: string;
  readonly checker: string;
  readonly scope: string;
  /** the day that stands on the paper */
  readonly day: Day;
  /** the day from which lateness counts */
  readonly today: Day;
  readonly locale: Locale;
  readonly offsetMinutes: number;
  readonly version: string;
  readonly m: ReportMessages;
  readonly words: ReportWords;
};

export const markOf = ({ item }: AnsweredEntry, m: ReportMessages['paper']): string =>
  item.section === 'addition' ? m.additionMark : item.priority === 'high' ? '◎' : '○';

export const dayText = (day: Day, input: Pick<ReportInput, 'locale' | 'm'>): string =>
  day ? formatDay(day, input.locale) : input.m.paper.noDay;

/** the same, short, for tables */
export const shortDay = (day: Day, { locale, m }: ReportInput): string => tableDay(day, locale) || m.paper.noDay;

export const checkedText = (answer: Answer, input: ReportInput): string =>
  shortDay(lastChecked(answer, input.offsetMinutes), input);
