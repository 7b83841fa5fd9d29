// How many companies telework, by their size; the person can say which size is theirs.
import { SURVEY_SOURCE, surveyTable, surveyWords } from '../../../shared/content/index.ts';
import { path } from '../../../shared/core/log/path.ts';
import { readText } from '../../../shared/core/log/state.ts';
import { formatNumber, formatPercent } from '../../../shared/i18n/format.ts';
import { statusMessages } from '../../../shared/i18n/status.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { SelectField } from '../../../shared/ui/field/field.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Stacked100 } from '../../../shared/ui/stacked-100/stacked-100.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { wordsOf } from '../../parts/words-of.ts';
import { planInUse } from '../../plan-in-use.ts';
import { DemandCard } from './demand-card.tsx';
import { teleworkedShare } from './survey-rows.ts';

const SERIES = 3;

export function BySize() {
  const m = useWords(statusMessages);
  const words = useWords(surveyWords);
  const store = useStore();
  const table = surveyTable('adoption_by_size');
  const whole = surveyTable('adoption');
  const names: Readonly<Record<string, string>> = words.tables.adoption_by_size.rows;
  const size = path.company(planInUse.value, 'size');
  const own = readText(store.state.value, size);
  const rows = table?.rows ?? [];
  const mine = rows.find(({ id }) => id === own);
  const percent = (share: number) => formatPercent(share, locale.value);
  const nameOf = (id: string) => wordsOf(names, id) ?? id;
  const caption = mine
    ? m.sizeCaption({ name: nameOf(mine.id), percent: percent(teleworkedShare(mine.values ?? [])) })
    : m.sizeAll({ percent: percent(teleworkedShare((whole?.rows ?? []).map((row) => row.percent ?? 0))) });
  return (
    <DemandCard title={m.size} says={caption}>
      <SelectField
        label={m.ownSize}
        value={mine?.id ?? ''}
        options={[{ value: '', label: m.ownSizeNone }, ...rows.map(({ id }) => ({ value: id, label: nameOf(id) }))]}
        onChange={(value) => void store.set([{ path: size, value: value === '' ? null : value }])}
      />
      <Stacked100
        caption={caption}
        note={m.sizeNote({ n: formatNumber(SURVEY_SOURCE.responses, locale.value) })}
        nameOfRows={m.sizeColumn}
        series={m.series}
        rest={m.rest}
        rows={rows.map(({ id, values }) => ({
          label: nameOf(id),
          parts: (values ?? []).slice(0, SERIES),
          strong: id === mine?.id,
        }))}
      />
    </DemandCard>
  );
}
