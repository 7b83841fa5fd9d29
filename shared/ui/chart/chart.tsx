// What every chart has: a caption that says the finding, a drawing with a spoken title, a legend, and the same numbers as a table.
import './chart.css';
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { uiMessages } from '../../i18n/ui.ts';
import { Button } from '../button/button.tsx';
import { useWords } from '../use-words.ts';
import { type ChartTable, Table } from './table.tsx';

/** What the caller says around a chart. */
export type ChartWords = {
  /** one sentence: what the chart shows */
  readonly caption: ComponentChildren;
  /** below the chart: year, number of answers, what to mind */
  readonly note?: ComponentChildren;
  /** first column of the table; 「項目」 unless said otherwise */
  readonly nameOfRows?: string | undefined;
};

export type LegendEntry = { readonly swatch: string; readonly label: string };

type ChartProps = ChartWords & {
  /** the drawing in words, for those who cannot see it */
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly children: ComponentChildren;
  readonly legend?: readonly LegendEntry[] | undefined;
  readonly table: ChartTable;
};

export function Chart({ caption, note, title, width, height, children, legend, table }: ChartProps) {
  const words = useWords(uiMessages);
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <figure class="tm-chart tm-stack" data-gap="3">
      <figcaption id={`${id}-caption`}>{caption}</figcaption>
      <svg class="tm-chart__drawing" viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}-title`}>
        <title id={`${id}-title`}>{title}</title>
        {children}
      </svg>
      {legend && <Legend entries={legend} />}
      {note !== undefined && <p class="tm-sub">{note}</p>}
      <div class="tm-chart__toggle">
        <Button
          kind="text"
          size="small"
          expanded={open}
          controls={open ? `${id}-table` : undefined}
          onClick={() => setOpen(!open)}
        >
          {open ? words.hideTable : words.showTable}
        </Button>
      </div>
      {open && <Table id={`${id}-table`} table={table} labelledBy={`${id}-caption`} />}
    </figure>
  );
}

export function Legend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  return (
    <ul class="tm-legend tm-sub">
      {entries.map(({ swatch, label }) => (
        <li key={label} class="tm-legend__entry">
          <svg viewBox="0 0 18 12" aria-hidden="true">
            <rect class="tm-bar" data-part={swatch} x="0.8" y="0.8" width="16.4" height="10.4" rx="2" />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
