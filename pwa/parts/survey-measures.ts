// The measures of the survey that belong to one item, with their shares.
import { askedRows } from '../../shared/content/item-page-facts.ts';
import { findItem } from '../../shared/content/items.ts';
import type { SurveyMeasure } from '../../shared/core/paper/report.ts';
import { isMeasureTable } from './measure-tables.ts';

/** Empty for items that the survey did not ask about. */
export function surveyMeasures(item: string): SurveyMeasure[] {
  const facts = findItem(item);
  return facts ? askedRows(facts).filter(({ table }) => isMeasureTable(table)) : [];
}
