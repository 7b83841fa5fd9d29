// Shares of a whole per row, as bars of equal length: telework by size of company.
import { uiMessages } from '../../i18n/ui.ts';
import { Chart, type ChartWords } from '../chart/chart.tsx';
import { Lines } from '../chart/lines.tsx';
import { breakLines, emWidth } from '../chart/text-fit.ts';
import { useWords } from '../use-words.ts';

export type Stacked100Row = {
  readonly label: string;
  /** percent of each series, in the order of `series`; what is missing to 100 is the rest */
  readonly parts: readonly number[];
  /** the reader's own row */
  readonly strong?: boolean | undefined;
};

export type Stacked100Props = ChartWords & {
  readonly rows: readonly Stacked100Row[];
  /** up to three */
  readonly series: readonly string[];
  /** words for what is missing to 100 */
  readonly rest: string;
};

const WIDTH = 294;
const BAR = 24;
const STEP = 38;
const SIZE = 13;
/** Widest that names may get before they break, in px. */
const NAME = 110;
const GAP = 1.5;

export function Stacked100({ rows, series, rest, ...words }: Stacked100Props) {
  const m = useWords(uiMessages);
  const mark = (row: Stacked100Row) => (row.strong ? `▶ ${row.label}` : row.label);
  const name = Math.min(NAME, Math.max(0, ...rows.map((row) => emWidth(mark(row)) * SIZE)) + 2);
  const left = name + 8;
  const percent = (n: number) => m.percent({ n: String(n) });
  const cells = (row: Stacked100Row) => series.map((_, index) => row.parts[index] ?? 0);
  const restOf = (row: Stacked100Row) =>
    Math.max(0, Math.round((100 - cells(row).reduce((sum, part) => sum + part, 0)) * 10) / 10);
  const spoken = rows.map((row) =>
    m.countTitle({
      label: row.label,
      parts: cells(row)
        .map((part, index) => `${series[index]}${percent(part)}`)
        .join(m.joinParts),
    }),
  );
  return (
    <Chart
      {...words}
      title={spoken.join(' ')}
      width={WIDTH}
      height={Math.max(rows.length * STEP - 8, 1)}
      legend={[...series.map((label, index) => ({ swatch: String(index), label })), { swatch: 'rest', label: rest }]}
      table={{
        head: [words.nameOfRows ?? m.tableName, ...series, rest],
        rows: rows.map((row) => [row.label, ...cells(row).map(percent), percent(restOf(row))]),
      }}
    >
      {rows.map((row, at) => {
        const y = 4 + at * STEP;
        const lines = breakLines(mark(row), name / SIZE + 0.5);
        let x = left;
        return (
          <g key={row.label}>
            <Lines
              x={name}
              y={y + 17 - (lines.length - 1) * 8}
              lines={lines}
              step={16}
              size={SIZE}
              anchor="end"
              look={row.strong ? 'head' : undefined}
            />
            {[...cells(row), restOf(row)].map((part, index) => {
              const width = ((WIDTH - left) * part) / 100;
              const from = x;
              const kind = index === series.length ? 'rest' : String(index);
              x += width;
              if (part === 0) return null;
              return (
                <g key={kind}>
                  <rect
                    class="tm-bar"
                    data-part={kind}
                    x={from + GAP / 2}
                    y={y}
                    width={Math.max(1, width - GAP)}
                    height={BAR}
                    rx="2"
                  />
                  {index < 2 && width >= 24 && (
                    <text
                      class="tm-chart__text"
                      data-on={kind}
                      x={from + width / 2}
                      y={y + 17}
                      font-size={SIZE}
                      text-anchor="middle"
                    >
                      {Math.round(part)}
                    </text>
                  )}
                </g>
              );
            })}
          </g>
        );
      })}
    </Chart>
  );
}
