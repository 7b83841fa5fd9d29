// Charts as pictures: they stand alone, hold every state, and one that cannot be drawn leaves the others.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartSvg, type DrawChart, drawCharts } from '../../../pwa/parts/paper/chart-picture.ts';
import { STATUSES } from '../../../shared/core/answer.ts';
import type { Block } from '../../../shared/core/paper/document.ts';

const bar = (percent: number) => ({ kind: 'bar', percent, label: `${percent}％` }) as const;
const table = (...percents: number[]): Block => ({
  kind: 'table',
  caption: '',
  columns: [{ label: 'a' }, { label: 'b' }],
  rows: percents.map((percent) => ['a', bar(percent)]),
});
const counts = { done: 3, partly: 1, todo: 2, unknown: 1, new: 4, na: 1, whole: 11, left: 8 };
const chart = (title: string): Block => ({
  kind: 'status-chart',
  title,
  legend: { done: 'a', partly: 'b', todo: 'c', unknown: 'd', new: 'e', na: 'f' },
  rows: [{ label: '◎', counts }],
});

describe('a chart as a picture', () => {
  test('stands alone: no class that a style sheet would have to explain, every shape with a fill', () => {
    const block = chart('x');
    if (block.kind !== 'status-chart') throw new Error('not a chart');
    for (const { svg } of [chartSvg(block), chartSvg(bar(40))]) {
      expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
      expect(svg).not.toContain('class=');
      for (const [shape] of svg.matchAll(/<(?:rect|path|text)[^>]*>/g)) expect(shape).toContain(' fill="');
    }
  });

  test('shows every state that occurs with its number', () => {
    const block = chart('x');
    if (block.kind !== 'status-chart') throw new Error('not a chart');
    const { svg } = chartSvg(block);
    for (const status of STATUSES) expect(svg).toContain(`data-status="${status}"`);
    for (const number of [3, 4]) expect(svg).toContain(`>${number}</text>`);
  });

  test('a hostile title is a text in it', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const block = chart(`${title}"><script>`);
        if (block.kind !== 'status-chart') return;
        expect(chartSvg(block).svg).not.toContain('<script');
      }),
    );
  });

  test('all charts of a paper are drawn, and one that cannot be drawn leaves the rest', async () => {
    const blocks: Block[] = [{ kind: 'together', blocks: [chart('inside')] }, table(10, 20, 30), chart('outside')];
    const draw: DrawChart = async (drawn) => {
      if (drawn.kind === 'bar' && drawn.percent === 20) throw new Error('no canvas');
      return { png: new Uint8Array(), width: 1, height: 1 };
    };
    const drawn = [...(await drawCharts(blocks, draw)).keys()];
    expect(drawn).toHaveLength(4);
    expect(drawn).not.toContainEqual(bar(20));
  });
});
