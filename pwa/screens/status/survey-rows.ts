// Rows of a table of the survey, ready to draw. Two pairs of figures may be swapped in our source: only their sums are shown.
import { type SURVEY, surveyWords } from '../../../shared/content/index.ts';
import type { SurveyTableId } from '../../../shared/content/survey.ts';
import { locale } from '../../../shared/ui/locale.ts';
import { wordsOf } from '../../parts/words-of.ts';

type Table = (typeof SURVEY)[number];
export type SurveyRow = { readonly label: string; readonly percent: number };

/** Which figure belongs to which of the two answers is not certain; their sum is. */
const UNCERTAIN_PAIRS: { readonly [T in SurveyTableId]?: readonly [string, string] } = {
  future: ['will-stop', 'already-stopped'],
  security_structure: ['a-dedicated-team', 'a-dedicated-person'],
};

const roundTenth = (value: number): number => Math.round(value * 10) / 10;

/**
 * The rows with their words in the present language.
 * @param together how a sum of two rows is called
 */
export function surveyRows(table: Table, together: (p: { a: string; b: string }) => string): SurveyRow[] {
  const words: Readonly<Record<string, string>> = surveyWords.get(locale.value).tables[table.id].rows;
  const label = (id: string) => wordsOf(words, id) ?? id;
  const pair = UNCERTAIN_PAIRS[table.id];
  const percent = (id: string | undefined) => table.rows.find((row) => row.id === id)?.percent ?? 0;
  return table.rows.flatMap((row): SurveyRow[] => {
    if (row.percent === undefined || row.id === pair?.[1]) return [];
    if (row.id !== pair?.[0]) return [{ label: label(row.id), percent: row.percent }];
    const [first, second] = pair;
    const sum = roundTenth(percent(first) + percent(second));
    return [{ label: together({ a: label(first), b: label(second) }), percent: sum }];
  });
}

/** Share of companies that teleworked in one row of the table by size: before and since, without plans. */
export const teleworkedShare = (values: readonly number[]): number => roundTenth((values[0] ?? 0) + (values[1] ?? 0));
