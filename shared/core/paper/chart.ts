// Charts on paper as SVG that a black and white laser printer shows: shape and line carry the meaning, not colour.
import { STATUSES, type Status } from '../answer.ts';
import type { Block } from './document.ts';
import { element, type Markup } from './markup.ts';

const WIDTH = 640;
const LABEL = 28;
const ROW = 32;
const BAR = 22;
const LEGEND_GAP = 14;
const LEGEND_ROW = 18;
const HATCH = 7;
/** how wide a character of the legend is drawn at most, in the units of the picture */
const LETTER = 13;

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Slanted lines within a box. Drawn, not a pattern: a pattern needs an id, and a sheet can be on the page twice. */
function hatch({ x, y, width, height }: Box): string {
  const lines: string[] = [];
  for (let k = HATCH / 2; k < width + height; k += HATCH) {
    const from = `${round(x + Math.min(k, width))} ${round(y + Math.max(0, k - width))}`;
    const to = `${round(x + Math.max(0, k - height))} ${round(y + Math.min(k, height))}`;
    lines.push(`M${from}L${to}`);
  }
  return lines.join('');
}

/** Upright lines within a box. */
function bars({ x, y, width, height }: Box): string {
  const lines: string[] = [];
  for (let k = HATCH / 2; k < width; k += HATCH) lines.push(`M${round(x + k)} ${round(y)}v${round(height)}`);
  return lines.join('');
}

/** Dots within a box, as short strokes. */
function dots({ x, y, width, height }: Box): string {
  const lines: string[] = [];
  for (let k = HATCH / 2; k < width; k += HATCH) {
    for (let l = HATCH / 2; l < height; l += HATCH) lines.push(`M${round(x + k)} ${round(y + l)}h1.2`);
  }
  return lines.join('');
}

/** What tells a state from the others in black and white; できている is solid, 未確認 and 対象外 are empty. */
const LINES: Readonly<Partial<Record<Status, (box: Box) => string>>> = { partly: bars, todo: hatch, unknown: dots };

const round = (value: number): number => Math.round(value * 100) / 100;

function segment(status: Status, box: Box): Markup[] {
  const { x, y, width, height } = box;
  const rect = element('rect', {
    x: round(x),
    y: round(y),
    width: round(width),
    height: round(height),
    class: 'tm-paper__segment',
    'data-status': status,
  });
  const lines = LINES[status]?.(box);
  return lines === undefined ? [rect] : [rect, element('path', { d: lines, class: 'tm-paper__hatch' })];
}

const number = (x: number, y: number, status: Status, text: string): Markup =>
  element('text', { x, y, 'text-anchor': 'middle', class: 'tm-paper__number', 'data-status': status }, [text]);

type StatusChart = Extract<Block, { kind: 'status-chart' }>;

function barRow(row: StatusChart['rows'][number], index: number): Markup[] {
  const y = index * ROW;
  const shown = STATUSES.filter((status) => row.counts[status] > 0);
  const total = Math.max(row.counts.whole + row.counts.na, 1);
  let x = LABEL;
  const parts = shown.flatMap((status) => {
    const width = ((WIDTH - LABEL) * row.counts[status]) / total;
    const drawn = [
      ...segment(status, { x: x + 0.5, y: y + 0.5, width: Math.max(width - 1.5, 1), height: BAR }),
      number(round(x + width / 2), y + BAR / 2 + 5, status, String(row.counts[status])),
    ];
    x += width;
    return drawn;
  });
  return [element('text', { x: 0, y: y + BAR / 2 + 5, class: 'tm-paper__label' }, [row.label]), ...parts];
}

/** The states with their words, on as many lines as they need. */
function legend(words: StatusChart['legend'], top: number): { drawn: Markup[]; height: number } {
  let x = LABEL;
  let y = top;
  const drawn = STATUSES.flatMap((status) => {
    const width = 20 + Array.from(words[status]).length * LETTER + LEGEND_GAP;
    if (x > LABEL && x + width > WIDTH) {
      x = LABEL;
      y += LEGEND_ROW;
    }
    const parts = [
      ...segment(status, { x: x + 0.5, y, width: 14, height: 12 }),
      element('text', { x: x + 20, y: y + 11, class: 'tm-paper__label' }, [words[status]]),
    ];
    x += width;
    return parts;
  });
  return { drawn, height: y - top + 16 };
}

/** Stacked bars of every state that occurs, each with its number, and a legend. */
export function statusChart(chart: StatusChart): Markup {
  const words = legend(chart.legend, chart.rows.length * ROW + 4);
  const height = chart.rows.length * ROW + 4 + words.height;
  return element('figure', { class: 'tm-paper__chart' }, [
    element('svg', { viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-label': chart.title }, [
      ...chart.rows.flatMap(barRow),
      ...words.drawn,
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
