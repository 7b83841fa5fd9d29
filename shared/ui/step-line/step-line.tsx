// A number over time that changes in steps: how many items were in place month by month.
import './step-line.css';
import { uiMessages } from '../../i18n/ui.ts';
import { Chart, type ChartWords } from '../chart/chart.tsx';
import { useWords } from '../use-words.ts';

export type StepPoint = { readonly label: string; readonly value: number };

export type StepLineProps = ChartWords & {
  /** oldest first; at most about six read well on a phone */
  readonly points: readonly StepPoint[];
  /** top of the scale */
  readonly max: number;
  /** words at the dashed line on top, such as 「◎は全部で10」 */
  readonly maxLabel?: string | undefined;
  /** heading of the numbers in the table */
  readonly valueLabel?: string | undefined;
};

const WIDTH = 294;
const TOP = 40;
const BOTTOM = 162;
const LEFT = 28;
const RIGHT = 290;

export function StepLine({ points, max, maxLabel, valueLabel, ...words }: StepLineProps) {
  const m = useWords(uiMessages);
  const scale = Math.max(1, max);
  const yOf = (value: number) => BOTTOM - ((BOTTOM - TOP) * Math.min(value, scale)) / scale;
  const step = points.length > 1 ? (RIGHT - 14 - LEFT) / (points.length - 1) : 0;
  const placed = points.map((point, index) => ({ ...point, x: LEFT + step * index, y: yOf(point.value) }));
  const line = placed.map(({ x, y }, index) => (index === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('');
  const ticks = [...new Set([0, Math.round(scale / 2), scale])];
  return (
    <Chart
      {...words}
      title={points.map((point) => m.countPart({ word: `${point.label} `, n: point.value })).join(m.joinParts)}
      width={WIDTH}
      height={192}
      table={{
        head: [words.nameOfRows ?? m.tableName, valueLabel ?? m.tableDone],
        rows: points.map(({ label, value }) => [label, value]),
      }}
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <path class="tm-chart__axis" d={`M${LEFT - 2} ${yOf(tick)}H${RIGHT}`} />
          <text class="tm-chart__text" data-look="sub" x={LEFT - 10} y={yOf(tick) + 5} font-size="13" text-anchor="end">
            {tick}
          </text>
        </g>
      ))}
      {maxLabel && (
        <>
          <path class="tm-step-line__goal" d={`M${LEFT - 2} ${TOP}H${RIGHT}`} />
          <text class="tm-chart__text" data-look="sub" x={RIGHT} y={14} font-size="13" text-anchor="end">
            {maxLabel}
          </text>
        </>
      )}
      {placed.length > 0 && (
        <>
          <path class="tm-step-line__area" d={`${line}H${RIGHT}V${BOTTOM}H${LEFT}z`} />
          <path class="tm-step-line__line" d={`${line}H${RIGHT}`} />
        </>
      )}
      {placed.map(({ label, value, x, y }, index) => (
        <g key={label}>
          <circle class="tm-step-line__point" cx={x} cy={y} r="5" />
          <text
            class="tm-chart__text"
            data-look={index === placed.length - 1 ? 'head' : 'sub'}
            x={x}
            y={BOTTOM + 24}
            font-size="13"
            text-anchor={index === 0 ? 'start' : 'middle'}
          >
            {label}
          </text>
          {(value > 0 || index > 0) && (
            <text class="tm-chart__text" data-look="head" x={x} y={y - 11} font-size="14" text-anchor="middle">
              {value}
            </text>
          )}
        </g>
      ))}
    </Chart>
  );
}
