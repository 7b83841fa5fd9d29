// Charts on paper as SVG that a black and white laser printer shows: shape and line carry the meaning, not colour.
import { STATUSES, type Status } from '../answer.ts';
import type { Block } from './document.ts';
import { element, type Markup } from './markup.ts';

const WIDTH = 640;
const LABEL = 28;
const ROW = 32;
const BAR = 22;
const LEGEND_GAP = 14;
/** how wide a character of the legend is drawn at most, in the units of the picture */
const LETTER = 13;

const hatch = element('defs', {}, [
  element(
    'pattern',
    { id: 'tm-paper-hatch', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    [
      element('rect', { width: 6, height: 6, class: 'tm-paper__blank' }),
      element('path', { d: 'M0 0V6', class: 'tm-paper__hatch' }),
    ],
  ),
]);

const segment = (status: Status, box: { x: number; y: number; width: number; height: number }): Markup =>
  element('rect', { ...box, class: 'tm-paper__segment', 'data-status': status });

const number = (x: number, y: number, status: Status, text: string): Markup =>
  element('text', { x, y, 'text-anchor': 'middle', class: 'tm-paper__number', 'data-status': status }, [text]);

type StatusChart = Extract<Block, { kind: 'status-chart' }>;

function barRow(row: StatusChart['rows'][number], index: number): Markup[] {
  const y = index * ROW;
  const total = Math.max(row.counts.total, 1);
  const shown = STATUSES.filter((status) => row.counts[status] > 0);
  let x = LABEL;
  const parts = shown.flatMap((status) => {
    const width = ((WIDTH - LABEL) * row.counts[status]) / total;
    const drawn = [
      segment(status, { x: x + 0.5, y: y + 0.5, width: Math.max(width - 1.5, 1), height: BAR }),
      number(x + width / 2, y + BAR / 2 + 5, status, String(row.counts[status])),
    ];
    x += width;
    return drawn;
  });
  return [element('text', { x: 0, y: y + BAR / 2 + 5, class: 'tm-paper__label' }, [row.label]), ...parts];
}

function legend(words: StatusChart['legend'], y: number): Markup[] {
  let x = LABEL;
  return STATUSES.flatMap((status) => {
    const drawn = [
      segment(status, { x: x + 0.5, y, width: 14, height: 12 }),
      element('text', { x: x + 20, y: y + 11, class: 'tm-paper__label' }, [words[status]]),
    ];
    x += 20 + Array.from(words[status]).length * LETTER + LEGEND_GAP;
    return drawn;
  });
}

/** Stacked bars of できている, まだ, 未確認, 対象外, each with its number, and a legend. */
export function statusChart(chart: StatusChart): Markup {
  const height = chart.rows.length * ROW + 20;
  return element('figure', { class: 'tm-paper__chart' }, [
    element('svg', { viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-label': chart.title }, [
      hatch,
      ...chart.rows.flatMap(barRow),
      ...legend(chart.legend, chart.rows.length * ROW + 4),
    ]),
  ]);
}

/** A bar from 0 to 100 percent with its number beside it. */
export function percentBar(percent: number, label: string): Markup {
  const share = Math.min(Math.max(percent, 0), 100);
  return element('span', { class: 'tm-paper__bar' }, [
    element('svg', { viewBox: '0 0 100 8', preserveAspectRatio: 'none', 'aria-hidden': 'true' }, [
      element('rect', { width: 100, height: 8, class: 'tm-paper__track' }),
      element('rect', { width: share, height: 8, class: 'tm-paper__fill' }),
    ]),
    element('b', {}, [label]),
  ]);
}
