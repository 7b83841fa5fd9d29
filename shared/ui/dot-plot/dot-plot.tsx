// How many companies do each measure, on a line from 0 to 100 %, and beside it how it stands here. Never "better" or "worse".
import './dot-plot.css';
import type { Status } from '../../core/answer.ts';
import { uiMessages } from '../../i18n/ui.ts';
import { Chart, type ChartWords } from '../chart/chart.tsx';
import { Lines } from '../chart/lines.tsx';
import { breakLines } from '../chart/text-fit.ts';
import { HALF_BOX, ICON_STROKES } from '../icon/icon-strokes.ts';
import { STATUS_SHAPE } from '../status-tag/status-tag.tsx';
import { useWords } from '../use-words.ts';

export type DotPlotRow = {
  readonly label: string;
  /** 0 to 100 */
  readonly percent: number;
  /** how it stands in this company; left out: only the survey is shown */
  readonly own?: Status | undefined;
};

export type DotPlotProps = ChartWords & {
  readonly rows: readonly DotPlotRow[];
  /** words at the dots' line, such as 「全国」; used in the table */
  readonly shareLabel?: string | undefined;
};

const WIDTH = 294;
const LEFT = 8;
const OWN = 178;
/** Share from which the number stands left of its dot, because right of it there is no space. */
const CROWDED = 66;

function OwnState({ status, word, y }: { readonly status: Status; readonly word: string; readonly y: number }) {
  return (
    <g>
      <g class="tm-dot-plot__own" data-status={status} transform={`translate(${OWN} ${y - 9}) scale(.75)`}>
        <path d={ICON_STROKES[STATUS_SHAPE[status]]} />
        {status === 'partly' && <path class="tm-icon__fill" d={HALF_BOX} />}
      </g>
      <text class="tm-chart__text" x={OWN + 22} y={y + 5} font-size="13">
        {word}
      </text>
    </g>
  );
}

export function DotPlot({ rows, shareLabel, ...words }: DotPlotProps) {
  const m = useWords(uiMessages);
  const own = rows.some((row) => row.own !== undefined);
  const length = (own ? OWN - 18 : WIDTH - LEFT) - LEFT;
  const percentOf = (row: DotPlotRow) => m.percent({ n: String(row.percent) });
  let y = 0;
  const placed = rows.map((row) => {
    const lines = breakLines(row.label, WIDTH / 14);
    const top = y + 16;
    const line = top + (lines.length - 1) * 19 + 16;
    y = line + 18;
    return { row, lines, top, line, x: LEFT + (length * Math.min(100, Math.max(0, row.percent))) / 100 };
  });
  const spoken = rows.map((row) =>
    row.own === undefined
      ? m.dotTitleAlone({ label: row.label, percent: percentOf(row) })
      : m.dotTitle({ label: row.label, percent: percentOf(row), own: m.status[row.own] }),
  );
  const head = [words.nameOfRows ?? m.tableName, shareLabel ?? m.tableShare];
  return (
    <Chart
      {...words}
      title={spoken.join(m.joinRows)}
      width={WIDTH}
      height={y + 22}
      table={{
        head: own ? [...head, m.tableOwn] : head,
        rows: rows.map((row) => [
          row.label,
          percentOf(row),
          ...(own ? [row.own === undefined ? '' : m.status[row.own]] : []),
        ]),
      }}
    >
      {placed.map(({ row, lines, top, line, x }) => (
        <g key={row.label}>
          <Lines x={0} y={top} lines={lines} step={19} />
          <path class="tm-dot-plot__track" d={`M${LEFT} ${line}h${length}`} />
          <path class="tm-dot-plot__share" d={`M${LEFT} ${line}H${x}`} />
          <circle class="tm-dot-plot__dot" cx={x} cy={line} r="6" />
          <text
            class="tm-chart__text"
            data-look="over"
            x={row.percent >= CROWDED ? x - 12 : x + 12}
            y={line + 5}
            font-size="13"
            text-anchor={row.percent >= CROWDED ? 'end' : 'start'}
          >
            {percentOf(row)}
          </text>
          {row.own !== undefined && <OwnState status={row.own} word={m.statusShort[row.own]} y={line} />}
        </g>
      ))}
      <text class="tm-chart__text" data-look="sub" x={LEFT} y={y + 14} font-size="13">
        {m.percent({ n: '0' })}
      </text>
      <text class="tm-chart__text" data-look="sub" x={LEFT + length} y={y + 14} font-size="13" text-anchor="end">
        {m.percent({ n: '100' })}
      </text>
      {own && (
        <text class="tm-chart__text" data-look="sub" x={OWN + 22} y={y + 14} font-size="13">
          {m.tableOwn}
        </text>
      )}
    </Chart>
  );
}
