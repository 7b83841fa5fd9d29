// How much of each: one thin bar per row, the part and the whole as numbers.
import { uiMessages } from '../../i18n/ui.ts';
import { Chart, type ChartWords } from '../chart/chart.tsx';
import { Lines } from '../chart/lines.tsx';
import { breakLines } from '../chart/text-fit.ts';
import { useWords } from '../use-words.ts';

export type PercentBarRow = {
  readonly label: string;
  readonly part: number;
  readonly whole: number;
  /** the row that the caption speaks of */
  readonly strong?: boolean | undefined;
};

export type PercentBarsProps = ChartWords & { readonly rows: readonly PercentBarRow[] };

const WIDTH = 294;

export function PercentBars({ rows, ...words }: PercentBarsProps) {
  const m = useWords(uiMessages);
  let y = 0;
  const placed = rows.map((row) => {
    const lines = breakLines(row.label, 16);
    const top = y + 16;
    const bar = top + (lines.length - 1) * 19 + 8;
    y = bar + 20;
    return { row, lines, top, bar };
  });
  return (
    <Chart
      {...words}
      title={rows.map((row) => m.barTitle(row)).join(m.joinRows)}
      width={WIDTH}
      height={Math.max(y - 8, 1)}
      table={{
        head: [words.nameOfRows ?? m.tableName, m.tableDone, m.tableAll],
        rows: rows.map((row) => [row.label, row.part, row.whole]),
      }}
    >
      {placed.map(({ row, lines, top, bar }) => (
        <g key={row.label}>
          <Lines x={0} y={top} lines={lines} step={19} look={row.strong ? 'head' : undefined} />
          <text class="tm-chart__text" x={WIDTH} y={top} font-size="14" text-anchor="end">
            <tspan class="tm-chart__strong">{row.part}</tspan>
            {m.slash}
            {row.whole}
          </text>
          <rect class="tm-bar" data-part="rest" x="0" y={bar} width={WIDTH} height="10" rx="5" />
          {row.part > 0 && row.whole > 0 && (
            <rect
              class="tm-bar"
              data-part="done"
              x="0"
              y={bar}
              width={Math.max(10, (WIDTH * Math.min(row.part, row.whole)) / row.whole)}
              height="10"
              rx="5"
            />
          )}
        </g>
      ))}
    </Chart>
  );
}
