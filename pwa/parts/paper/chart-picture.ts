// The charts of a paper as PNG pictures, for files that cannot hold our SVG. Black on white, as a laser printer prints.
import { percentBar, statusChart } from '../../../shared/core/paper/chart.ts';
import type { Block, Cell } from '../../../shared/core/paper/document.ts';
import { element, type Markup, toHtml } from '../../../shared/core/paper/markup.ts';

export type Picture = {
  readonly png: Uint8Array;
  /** CSS pixels on the paper; the picture itself is `SHARPNESS` times as fine */
  readonly width: number;
  readonly height: number;
};

type Chart = Extract<Block, { kind: 'status-chart' }> | Extract<Cell, { kind: 'bar' }>;
export type DrawChart = (chart: Chart) => Promise<Picture>;

const SHARPNESS = 3;
const BAR = { width: 90, height: 8 } as const;
const CHART_WIDTH = 600;

type Attributes = Readonly<Record<string, string | number>>;

const LINE = { stroke: 'black', 'stroke-width': 1 } as const;
const TEXT = { 'font-size': 12.5, 'font-family': 'sans-serif', fill: 'black' } as const;
const NUMBER = { ...TEXT, 'font-weight': 700 } as const;

/** The looks of paper.css as attributes: a style sheet inside a picture is not sure to be allowed. */
const LOOKS: Readonly<Record<string, (status: unknown) => Attributes>> = {
  'tm-paper__segment': (status) => {
    if (status === 'done') return { fill: 'black' };
    if (status === 'na') return { fill: 'black', 'fill-opacity': 0.12 };
    return { fill: 'white', ...LINE, ...(status === 'new' && { 'stroke-dasharray': '3 2' }) };
  },
  'tm-paper__hatch': () => ({ fill: 'none', ...LINE }),
  'tm-paper__label': () => TEXT,
  'tm-paper__number': (status) =>
    status === 'done'
      ? { ...NUMBER, fill: 'white' }
      : { ...NUMBER, 'paint-order': 'stroke', stroke: 'white', 'stroke-width': 6, 'stroke-linejoin': 'round' },
  'tm-paper__track': () => ({ fill: 'black', 'fill-opacity': 0.12 }),
  'tm-paper__fill': () => ({ fill: 'black' }),
};

function withLooks(markup: Markup): Markup {
  if (typeof markup === 'string') return markup;
  const { class: name, ...attributes } = markup.attributes;
  const look = LOOKS[String(name)]?.(attributes['data-status']) ?? {};
  return element(markup.tag, { ...attributes, ...look }, markup.children.map(withLooks));
}

function findSvg(markup: Markup): Exclude<Markup, string> {
  const found = svgIn(markup);
  if (!found) throw new Error('A chart without a picture');
  return found;
}

function svgIn(markup: Markup): Exclude<Markup, string> | null {
  if (typeof markup === 'string') return null;
  if (markup.tag === 'svg') return markup;
  for (const child of markup.children) {
    const found = svgIn(child);
    if (found) return found;
  }
  return null;
}

/** The chart as an SVG file that stands alone, with its size in CSS pixels. */
export function chartSvg(chart: Chart): { readonly svg: string; readonly width: number; readonly height: number } {
  const drawn = findSvg(chart.kind === 'bar' ? percentBar(chart.percent, chart.label) : statusChart(chart));
  const [, , boxWidth = 1, boxHeight = 1] = String(drawn.attributes.viewBox).split(' ').map(Number);
  const size =
    chart.kind === 'bar' ? BAR : { width: CHART_WIDTH, height: Math.round((CHART_WIDTH * boxHeight) / boxWidth) };
  const attributes = { ...drawn.attributes, ...size, xmlns: 'http://www.w3.org/2000/svg' };
  return { svg: toHtml(withLooks(element('svg', attributes, drawn.children))), ...size };
}

/** Draws a chart. Needs a browser; throws where it cannot draw. */
export const drawChart: DrawChart = async (chart) => {
  const { svg, width, height } = chartSvg(chart);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SHARPNESS;
  canvas.height = height * SHARPNESS;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('No picture');
  return { png: new Uint8Array(await blob.arrayBuffer()), width, height };
};

const chartsIn = (block: Block): Chart[] => {
  if (block.kind === 'status-chart') return [block];
  if (block.kind === 'together') return block.blocks.flatMap(chartsIn);
  if (block.kind !== 'table') return [];
  return block.rows.flat().filter((cell) => typeof cell === 'object' && cell.kind === 'bar');
};

/** The pictures of all charts. One that cannot be drawn is left out: its text says the same. */
export async function drawCharts(
  blocks: readonly Block[],
  draw: DrawChart = drawChart,
): Promise<ReadonlyMap<unknown, Picture>> {
  const pictures = new Map<unknown, Picture>();
  for (const chart of blocks.flatMap(chartsIn)) {
    const picture = await draw(chart).catch(() => null);
    if (picture) pictures.set(chart, picture);
  }
  return pictures;
}
