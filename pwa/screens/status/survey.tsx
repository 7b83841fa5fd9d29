// Every figure of the survey that we have, with who was asked, how many, and how sure we are.
import { SURVEY, SURVEY_SOURCE, surveyWords } from '../../../shared/content/index.ts';
import { formatNumber, formatPercent } from '../../../shared/i18n/format.ts';
import { statusMessages } from '../../../shared/i18n/status.ts';
import { uiMessages } from '../../../shared/i18n/ui.ts';
import { Details } from '../../../shared/ui/details/details.tsx';
import { DotPlot } from '../../../shared/ui/dot-plot/dot-plot.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { BySize } from './size.tsx';
import { surveyRows } from './survey-rows.ts';

type Table = (typeof SURVEY)[number];

function SurveyTable({ table, open }: { readonly table: Table; readonly open: boolean }) {
  const m = useWords(statusMessages);
  const words = useWords(surveyWords);
  const own = words.tables[table.id];
  const rows = surveyRows(table, m.together);
  const highest = rows.toSorted((a, b) => b.percent - a.percent)[0];
  const scale: Readonly<Record<string, string>> = words.confidence;
  const confidence = table.confidence
    .split('/')
    .map((letter) => scale[letter])
    .filter(Boolean)
    .join(' / ');
  return (
    <Details summary={own.title} open={open}>
      <p class="tm-sub">{m.who({ who: own.population, n: formatNumber(table.n, locale.value) })}</p>
      {highest && (
        <DotPlot
          caption={m.highest({ label: highest.label, percent: formatPercent(highest.percent, locale.value) })}
          note={own.note || undefined}
          nameOfRows={own.title}
          shareLabel={m.shareColumn}
          rows={rows}
        />
      )}
      <Details kind="quiet" summary={m.why}>
        <p>{m.whyText({ confidence, why: own.why })}</p>
      </Details>
    </Details>
  );
}

function Survey() {
  const m = useWords(statusMessages);
  const ui = useWords(uiMessages);
  const words = useWords(surveyWords);
  const number = (n: number) => formatNumber(n, locale.value);
  return (
    <div class="tm-stack" data-gap="6">
      <div class="tm-stack" data-gap="2">
        <h1>{m.surveyHeading}</h1>
        <p>{m.surveyLead}</p>
        <Note title={m.source}>
          <p>{words.source.survey}</p>
          <p>{words.source.title}</p>
          <p>
            {m.period}
            {ui.joinFacts}
            {words.source.target}
          </p>
          <p>{m.asked({ target: number(SURVEY_SOURCE.target), responses: number(SURVEY_SOURCE.responses) })}</p>
        </Note>
      </div>
      <div>
        {SURVEY.filter(({ id }) => id !== 'adoption_by_size').map((table, index) => (
          <SurveyTable key={table.id} table={table} open={index === 0} />
        ))}
      </div>
      <BySize />
    </div>
  );
}

export default {
  needs: [statusMessages, surveyWords],
  title: () => statusMessages.get(locale.value).survey,
  back: () => href('status'),
  view: Survey,
} satisfies Screen;
