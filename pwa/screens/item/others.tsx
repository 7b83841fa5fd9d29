// How many companies do the same, from the survey of 2020, or the honest word that no figure exists.

import type { ItemId } from '../../../shared/content/items.ts';
import { SURVEY_SOURCE } from '../../../shared/content/survey-source.ts';
import type { ItemFacts } from '../../../shared/content/types.ts';
import type { Status } from '../../../shared/core/answer.ts';
import { formatNumber, formatPercent } from '../../../shared/i18n/format.ts';
import { itemMessages } from '../../../shared/i18n/item.ts';
import { DotPlot } from '../../../shared/ui/dot-plot/dot-plot.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { itemFactsOf, surveyOf } from '../../parts/item-words.ts';
import { isMeasureTable } from '../../parts/measure-tables.ts';
import { wordsOf } from '../../parts/words-of.ts';

export function Others({ item, status }: { readonly item: ItemFacts; readonly status: Status }) {
  const m = useWords(itemMessages);
  const tables = useWords(surveyOf(item.id as ItemId));
  const asked = useWords(itemFactsOf(item.id as ItemId)).survey;
  const rows = asked.flatMap(({ table, row, percent }) => {
    const tableWords = wordsOf(tables, table);
    const label = tableWords && wordsOf(tableWords.rows, row);
    return !label ? [] : [{ label, percent, own: isMeasureTable(table) ? status : undefined }];
  });
  const [first] = rows;
  return (
    <section class="tm-stack" aria-labelledby="others">
      <h2 id="others">{m.others}</h2>
      {first ? (
        <>
          <DotPlot
            caption={(first.own ? m.figure : m.figureUse)({
              label: first.label,
              percent: formatPercent(first.percent, locale.value),
            })}
            rows={rows}
            shareLabel={m.nationwide}
          />
          <p class="tm-sub">{m.surveyNote({ n: formatNumber(SURVEY_SOURCE.teleworkCompanies, locale.value) })}</p>
        </>
      ) : (
        <Note>
          <p>{m.noFigure}</p>
        </Note>
      )}
    </section>
  );
}
