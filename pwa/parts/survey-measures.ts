// The rows of the survey that ask about one item, with their shares.
import { findItem } from '../../shared/content/items.ts';
import { SURVEY } from '../../shared/content/survey.ts';
import type { SurveyMeasure } from '../../shared/core/paper/report.ts';

/** Tables that ask what companies do; the others tell what they have, such as old systems, which is nothing to do likewise. */
const MEASURE_TABLES: readonly string[] = ['management_measures', 'technical_measures'];

/** Whether a row of this table is a measure that one's own state can stand beside. */
export const isMeasureTable = (table: string): boolean => MEASURE_TABLES.includes(table);

/** Empty for items that the survey did not ask about. */
export function surveyMeasures(item: string): SurveyMeasure[] {
  return (findItem(item)?.survey ?? []).flatMap(({ table, row }) => {
    const rows = SURVEY.find(({ id }) => id === table)?.rows;
    const percent = rows?.find(({ id }) => id === row)?.percent;
    return percent === undefined || !isMeasureTable(table) ? [] : [{ table, row, percent }];
  });
}

/** The words of a row, from the tables of the survey's words. */
export function measureName(
  tables: Readonly<Record<string, { readonly rows: Readonly<Record<string, string>> }>>,
  { table, row }: SurveyMeasure,
): string {
  return tables[table]?.rows[row] ?? row;
}
