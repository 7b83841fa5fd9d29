// Which tables of the survey ask about measures, and what their rows are called.
import type { SurveyMeasure } from '../../shared/core/paper/report.ts';

/** Tables that ask what companies do; the others tell what they have, such as old systems, which is nothing to do likewise. */
const MEASURE_TABLES: readonly string[] = ['management_measures', 'technical_measures'];

/** Whether a row of this table is a measure that one's own state can stand beside. */
export const isMeasureTable = (table: string): boolean => MEASURE_TABLES.includes(table);

/** The words of a row, from the tables of the survey's words. */
export function measureName(
  tables: Readonly<Record<string, { readonly rows: Readonly<Record<string, string>> }>>,
  { table, row }: SurveyMeasure,
): string {
  return tables[table]?.rows[row] ?? row;
}
