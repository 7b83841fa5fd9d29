// The five questions and the eight methods as a picture, with the way that the answers took.
import '../chart/chart.css';
import './flowchart-picture.css';
import { useId } from 'preact/hooks';
import type { FinderAnswers, QuestionId } from '../../core/method.ts';
import { flowchartMessages } from '../../i18n/flowchart.ts';
import { uiMessages } from '../../i18n/ui.ts';
import { Lines } from '../chart/lines.tsx';
import { breakLines } from '../chart/text-fit.ts';
import { useWords } from '../use-words.ts';
import { BOX_HEIGHT, FIRST, type FlowBox, HALVES, isTaken, RADIUS, SIZE, type Taken, takenPath } from './flow-map.ts';

export type FlowchartPictureProps = { readonly answers: FinderAnswers };

const MARKS = '①②③④⑤⑥⑦⑧';

function Question({ box, words, on }: { readonly box: FlowBox; readonly words: string; readonly on: boolean }) {
  const lines = breakLines(`${box.question.slice(1)} ${words}`, box.width / 13 - 0.4);
  return (
    <g>
      <rect
        class="tm-flowchart__box"
        data-on={on ? '' : undefined}
        x={box.x - box.width / 2}
        y={box.y}
        width={box.width}
        height={BOX_HEIGHT}
        rx="8"
      />
      <Lines
        x={box.x}
        y={box.y + BOX_HEIGHT / 2 + 5 - (lines.length - 1) * 8}
        lines={lines}
        step={16}
        size={13}
        look={on ? 'head' : 'sub'}
        anchor="middle"
      />
    </g>
  );
}

function Halves({ taken }: { readonly taken: Taken }) {
  const chart = useWords(flowchartMessages);
  const edges = HALVES.flatMap((half) => half.edges.map((edge) => ({ edge, on: isTaken(taken, half.owner, edge) })));
  return (
    <>
      {edges
        .sort((a, b) => Number(a.on) - Number(b.on))
        .map(({ edge, on }) => (
          <path key={edge.path} class="tm-flowchart__edge" data-on={on ? '' : undefined} d={edge.path} />
        ))}
      {edges.map(({ edge, on }) => (
        <text
          key={edge.path}
          class="tm-chart__text tm-flowchart__answer"
          data-look={on ? 'head' : 'sub'}
          x={edge.label.x}
          y={edge.label.y}
          font-size="13"
          text-anchor={edge.label.anchor}
        >
          {chart.answers[edge.option]}
        </text>
      ))}
      {HALVES.map((half) =>
        half.boxes.map((box) => (
          <Question
            key={box.x}
            box={box}
            words={chart.questions[box.question]}
            on={taken.owners.includes(half.owner) && taken.asked.includes(box.question)}
          />
        )),
      )}
      {HALVES.map((half) =>
        half.ends.map(({ method, x, y }) => (
          <g key={method}>
            <circle
              class="tm-flowchart__end"
              data-on={taken.methods.includes(method) ? '' : undefined}
              cx={x}
              cy={y}
              r={RADIUS}
            />
            <text
              class="tm-chart__text tm-flowchart__number"
              data-on={taken.methods.includes(method) ? '' : undefined}
              x={x}
              y={y + 5}
              font-size="14"
              text-anchor="middle"
            >
              {method}
            </text>
          </g>
        )),
      )}
    </>
  );
}

export function FlowchartPicture({ answers }: FlowchartPictureProps) {
  const chart = useWords(flowchartMessages);
  const { joinParts } = useWords(uiMessages);
  const id = useId();
  const taken = takenPath(answers);
  const said = (question: QuestionId) =>
    chart.step({ question: chart.questions[question], answer: chart.answers[answers[question] ?? 'unknown'] });
  const steps = taken.asked.map(said).join(joinParts);
  const methods = taken.methods.map((method) => MARKS[method - 1]).join(joinParts);
  const way = steps === '' ? '' : methods === '' ? chart.open({ steps }) : chart.taken({ steps, methods });
  return (
    <figure class="tm-flowchart tm-stack" data-gap="2">
      <svg
        class="tm-chart__drawing"
        viewBox={`-1 -1 ${SIZE.width + 2} ${SIZE.height}`}
        role="img"
        aria-labelledby={`${id}-title`}
      >
        <title id={`${id}-title`}>{`${chart.title} ${way}`.trim()}</title>
        <Halves taken={taken} />
        <Question box={FIRST} words={chart.questions.Q1} on={taken.asked.includes('Q1')} />
      </svg>
      {steps !== '' && (
        <figcaption class="tm-legend tm-sub">
          <span class="tm-legend__entry">
            <svg viewBox="0 0 18 12" aria-hidden="true">
              <path class="tm-flowchart__edge" data-on="" d="M0 6h18" />
            </svg>
            {chart.takenLegend}
          </span>
        </figcaption>
      )}
    </figure>
  );
}
