// The rows of the survey that ask about one item, with their shares.
import { findItem, SURVEY } from '../../shared/content/index.ts';
import type { SurveyMeasure } from '../../shared/core/paper/report.ts';

/** Empty for items that the survey did not ask about. */
export function surveyMeasures(item: string): SurveyMeasure[] {
  return (findItem(item)?.survey ?? []).flatMap(({ table, row }) => {
    const rows = SURVEY.find(({ id }) => id === table)?.rows;
    const percent = rows?.find(({ id }) => id === row)?.percent;
    return percent === undefined ? [] : [{ table, row, percent }];
  });
}

/** The words of a row, from the tables of the survey's words. */
export function measureName(
  tables: Readonly<Record<string, { readonly rows: Readonly<Record<string, string>> }>>,
  { table, row }: SurveyMeasure,
): string {
  return tables[table]?.rows[row] ?? row;
}
