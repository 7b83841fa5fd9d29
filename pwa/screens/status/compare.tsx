// What companies of the survey do, beside the own answers; never "better" or "worse". Too few answers: a sample instead.
import './compare.css';
import { useState } from 'preact/hooks';
import { SURVEY_SOURCE, surveyTable, surveyWords } from '../../../shared/content/index.ts';
import type { SurveyTableId } from '../../../shared/content/survey.ts';
import { type Comparison, compareWithSurvey } from '../../../shared/core/paper/report.ts';
import type { AnsweredEntry } from '../../../shared/core/summary.ts';
import { formatNumber, formatPercent } from '../../../shared/i18n/format.ts';
import { statusMessages } from '../../../shared/i18n/status.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { DotPlot } from '../../../shared/ui/dot-plot/dot-plot.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import { measureName } from '../../parts/measure-tables.ts';
import { surveyMeasures } from '../../parts/survey-measures.ts';
import { DemandCard } from './demand-card.tsx';
import { surveyRows } from './survey-rows.ts';

/** Fewer answers than this say nothing yet. */
export const ENOUGH_ANSWERS = 5;
/** A share of fewer companies than this is no figure to compare with. */
const LEAST_COMPANIES = 30;
const SHOWN_FIRST = 7;

const CONFIDENCES = ['A', 'B', 'C'] as const;

const tableOf = (id: string) => surveyTable(id as SurveyTableId);

/** The least sure of the tables that the rows come from, in words. */
function useConfidence(rows: readonly Comparison[]): string {
  const words = useWords(surveyWords).confidence;
  const letters = rows.map(({ table }) => tableOf(table)?.confidence ?? 'C');
  const least = CONFIDENCES.findLast((letter) => letters.includes(letter)) ?? 'C';
  return words[least];
}

function SurveyNote({ rows }: { readonly rows: readonly Comparison[] }) {
  const m = useWords(statusMessages);
  const confidence = useConfidence(rows);
  return (
    <>
      {m.surveyNote({ n: formatNumber(SURVEY_SOURCE.teleworkCompanies, locale.value) })}{' '}
      {m.confidence({ text: confidence })}
    </>
  );
}

function Sample({ answered }: { readonly answered: number }) {
  const m = useWords(statusMessages);
  return (
    <DemandCard title={m.fewTitle}>
      <p>{m.few({ done: answered, left: ENOUGH_ANSWERS - answered })}</p>
      <svg class="tm-sample" viewBox="0 0 328 132" role="img" aria-label={m.sample}>
        {[64, 48, 30].map((share, row) => {
          const y = 34 + row * 34;
          return (
            <g key={share}>
              <path class="tm-sample__track" d={`M24 ${y}h220`} />
              <circle class="tm-sample__dot" cx={24 + share * 2.2} cy={y} r="7" />
              <circle class="tm-sample__own" cx="290" cy={y} r="8" />
            </g>
          );
        })}
        <rect class="tm-sample__label" x="124" y="52" width="80" height="30" rx="6" />
        <text class="tm-sample__text" x="164" y="72" font-size="14" text-anchor="middle">
          {m.sample}
        </text>
      </svg>
      <Button kind="secondary" href={href('checklist')}>
        {m.toChecklist}
      </Button>
    </DemandCard>
  );
}

export type CompareProps = {
  readonly entries: readonly AnsweredEntry[];
  readonly answered: number;
  /** an employee's own part is not what a company does */
  readonly self: boolean;
};

export function Compare({ entries, answered, self }: CompareProps) {
  const m = useWords(statusMessages);
  const tables = useWords(surveyWords).tables;
  const [all, setAll] = useState(false);
  if (answered < ENOUGH_ANSWERS && !self) return <Sample answered={answered} />;
  const rows = compareWithSurvey(entries, surveyMeasures).filter(
    ({ table }) => (tableOf(table)?.n ?? 0) >= LEAST_COMPANIES,
  );
  const more = rows.length - SHOWN_FIRST;
  const caption = self ? m.compareCaptionSelf : m.compareCaption;
  return (
    <DemandCard title={m.compare} says={rows.length === 0 ? m.noFigures : caption}>
      {rows.length === 0 ? (
        <p>{m.noFigures}</p>
      ) : (
        <DotPlot
          caption={caption}
          note={<SurveyNote rows={rows} />}
          nameOfRows={m.measureColumn}
          shareLabel={m.shareColumn}
          rows={(all ? rows : rows.slice(0, SHOWN_FIRST)).map((row) => ({
            label: measureName(tables, row),
            percent: row.percent,
            own: self ? undefined : row.own,
          }))}
        />
      )}
      {more > 0 && (
        <Button kind="secondary" size="small" expanded={all} onClick={() => setAll(!all)}>
          {all ? m.showLess : m.showAll({ n: more })}
        </Button>
      )}
    </DemandCard>
  );
}

/** Who looks after security elsewhere: most do it beside another job. */
export function Structure() {
  const m = useWords(statusMessages);
  const words = useWords(surveyWords);
  const table = tableOf('security_structure');
  const beside = table?.rows.find(({ id }) => id === 'a-person-with-other-duties')?.percent;
  if (!table || beside === undefined) return null;
  const caption = m.structureCaption({ percent: formatPercent(beside, locale.value) });
  return (
    <DemandCard title={m.structure} says={caption}>
      <DotPlot
        caption={caption}
        note={
          <>
            {m.surveyNote({ n: formatNumber(table.n, locale.value) })} {m.structureNote}
          </>
        }
        nameOfRows={words.tables.security_structure.title}
        shareLabel={m.shareColumn}
        rows={surveyRows(table, m.together)}
      />
      <TextLink href={href('status', 'survey')} after="next">
        {m.allFigures}
      </TextLink>
    </DemandCard>
  );
}
