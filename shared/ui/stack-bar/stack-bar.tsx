// How far: one bar per row, the states from left to right, each with its number. 対象外 is in no bar and no sum; the table tells it.
import { useId } from 'preact/hooks';
import { STATUSES, type Status } from '../../core/answer.ts';
import { uiMessages } from '../../i18n/ui.ts';
import { Chart, type ChartWords } from '../chart/chart.tsx';
import { Hatch, HatchPattern } from '../chart/hatch.tsx';
import { Lines } from '../chart/lines.tsx';
import { breakLines } from '../chart/text-fit.ts';
import { useWords } from '../use-words.ts';

export type StackBarRow = {
  readonly label: string;
  readonly counts: { readonly [S in Status]: number };
};

export type StackBarProps = ChartWords & { readonly rows: readonly StackBarRow[] };

const WIDTH = 294;
const BAR = 26;
const GAP = 2;
/** A part must stay visible, and a number needs this much space. */
const LEAST = 8;
const ROOM = 20;

type Segment = { readonly status: Status; readonly n: number; readonly x: number; readonly width: number };

const COUNTING = STATUSES.filter((status) => status !== 'na');

const total = ({ counts }: StackBarRow): number => COUNTING.reduce((sum, status) => sum + counts[status], 0);

/** Parts of a row from left to right; small ones keep a least width, taken from the others in proportion. */
export function segments(row: StackBarRow): Segment[] {
  const parts = COUNTING.filter((status) => row.counts[status] > 0);
  const free = WIDTH - GAP * (parts.length - 1) - LEAST * parts.length;
  let x = 0;
  return parts.map((status) => {
    const n = row.counts[status];
    const width = LEAST + (free * n) / total(row);
    const segment = { status, n, x, width };
    x += width + GAP;
    return segment;
  });
}

export function StackBar({ rows, ...words }: StackBarProps) {
  const m = useWords(uiMessages);
  const hatch = useId();
  let y = 0;
  const placed = rows.map((row) => {
    const lines = breakLines(row.label, 16);
    const top = y + 18;
    const bar = top + (lines.length - 1) * 19 + 10;
    y = bar + BAR + 16;
    return { row, lines, top, bar };
  });
  const used = STATUSES.filter((status) => rows.some(({ counts }) => counts[status] > 0));
  const spoken = rows.map((row) => {
    const parts = used.map((status) => m.countPart({ word: m.status[status], n: row.counts[status] }));
    return m.countTitle({ label: row.label, parts: parts.join(m.joinParts) });
  });
  return (
    <Chart
      {...words}
      title={spoken.join(' ')}
      width={WIDTH}
      height={Math.max(y - 14, 1)}
      legend={COUNTING.filter((status) => used.includes(status)).map((status) => ({
        swatch: status,
        label: m.status[status],
      }))}
      table={{
        head: [
          words.nameOfRows ?? m.tableName,
          ...COUNTING.map((status) => m.status[status]),
          m.tableTotal,
          m.status.na,
        ],
        rows: rows.map((row) => [
          row.label,
          ...COUNTING.map((status) => row.counts[status]),
          total(row),
          row.counts.na,
        ]),
      }}
    >
      <HatchPattern id={hatch} />
      {placed.map(({ row, lines, top, bar }) => (
        <g key={row.label}>
          <Lines x={0} y={top} lines={lines} step={19} />
          <text class="tm-chart__text" x={WIDTH} y={top} font-size="14" text-anchor="end">
            <tspan class="tm-chart__strong">{row.counts.done}</tspan>
            {m.slash}
            {total(row)}
          </text>
          {segments(row).map(({ status, n, x, width }) => (
            <g key={status}>
              <rect class="tm-bar" data-part={status} x={x + 1} y={bar} width={width - 2} height={BAR} rx="4" />
              {status === 'todo' && <Hatch pattern={hatch} x={x + 1} y={bar} width={width - 2} height={BAR} />}
              {width >= ROOM && (
                <text
                  class="tm-chart__text"
                  data-on={status}
                  x={x + width / 2}
                  y={bar + 18}
                  font-size="14"
                  text-anchor="middle"
                >
                  {n}
                </text>
              )}
            </g>
          ))}
        </g>
      ))}
    </Chart>
  );
}
