// One paragraph for the boss about one item: why now, how long, what it costs, how many companies do it.

import { findItem, type ItemId } from '../../shared/content/items.ts';
import { SURVEY_SOURCE } from '../../shared/content/survey-source.ts';
import { type Day, isDay } from '../../shared/core/day.ts';
import { bossMemoMessages } from '../../shared/i18n/boss-memo.ts';
import { formatDay, formatMinutes, formatNumber, formatPercent } from '../../shared/i18n/format.ts';
import { locale } from '../../shared/ui/locale.ts';
import { useWords } from '../../shared/ui/use-words.ts';
import { CopyText, copyTextNeeds } from './copy-text.tsx';
import { itemDetailsOf, itemFactsOf, itemNamesOf, surveyOf } from './item-words.ts';
import { isMeasureTable, measureName } from './measure-tables.ts';

export const bossMemoNeeds = (item: ItemId) => [
  bossMemoMessages,
  itemNamesOf(item),
  itemDetailsOf(item),
  surveyOf(item),
  itemFactsOf(item),
  ...copyTextNeeds,
];

export type BossMemoProps = {
  readonly item: ItemId;
  /** the day by which it is planned, or '' */
  readonly due: Day | '';
};

/** The paragraph itself. */
export function useBossMemo({ item, due }: BossMemoProps): string {
  const m = useWords(bossMemoMessages);
  const words = useWords(itemNamesOf(item));
  const details = useWords(itemDetailsOf(item));
  const tables = useWords(surveyOf(item));
  const language = locale.value;
  const measure = useWords(itemFactsOf(item))
    .survey.filter(({ table }) => isMeasureTable(table))
    .toSorted((a, b) => b.percent - a.percent)[0];
  const figure = measure && [
    m.survey({
      percent: formatPercent(measure.percent, language),
      measure: measureName(tables, measure),
      n: formatNumber(SURVEY_SOURCE.teleworkCompanies, language),
    }),
    m.surveyNote,
  ];
  return [
    m.intro({ title: words.title }),
    words.reason,
    m.why({ why: details.why }),
    m.time({ time: formatMinutes(findItem(item)?.minutes ?? 0, language) }),
    details.costNote,
    ...(figure ?? []),
    ...(isDay(due) ? [m.due({ day: formatDay(due, language) })] : []),
  ].join(m.gap);
}

/** Paragraph and copy button, without a heading: the place where it stands has its own. */
export function BossMemo(props: BossMemoProps) {
  const m = useWords(bossMemoMessages);
  const memo = useBossMemo(props);
  return (
    <div class="tm-stack" data-gap="3">
      <p>{memo}</p>
      <CopyText text={memo} label={m.copy} size="small" />
    </div>
  );
}
