// The charts on paper: every part lies within its picture, and lengths say the numbers.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATUSES, type Status } from '../../../shared/core/answer.ts';
import { percentBar, statusChart } from '../../../shared/core/paper/chart.ts';
import type { Markup } from '../../../shared/core/paper/markup.ts';
import { law } from '../../support/laws.ts';

type Element = Exclude<Markup, string>;
type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const all = (markup: Markup): Element[] =>
  typeof markup === 'string' ? [] : [markup, ...markup.children.flatMap(all)];
const ofClass = (markup: Markup, name: string): Element[] =>
  all(markup).filter(({ attributes }) => attributes.class === name);
const numberOf = ({ attributes }: Element, name: string): number => Number(attributes[name]);
const boxOf = (rect: Element): Box => ({
  x: numberOf(rect, 'x'),
  y: numberOf(rect, 'y'),
  width: numberOf(rect, 'width'),
  height: numberOf(rect, 'height'),
});
const isApart = (one: Box, other: Box): boolean =>
  one.x + one.width <= other.x + 0.01 ||
  other.x + other.width <= one.x + 0.01 ||
  one.y + one.height <= other.y ||
  other.y + other.height <= one.y;

test('the bar of a share is as long as the share, from nothing to all of it', () => {
  law(
    fc.property(fc.integer({ min: -50, max: 150 }), (percent) => {
      const [fill] = ofClass(percentBar(percent, 'a'), 'tm-paper__fill');
      expect(fill?.attributes.width).toBe(Math.min(Math.max(percent, 0), 100));
    }),
  );
});

describe('the chart of the states', () => {
  type Row = Parameters<typeof statusChart>[0]['rows'][number];
  const anyCounts = fc.record(
    Object.fromEntries(STATUSES.map((status) => [status, fc.integer({ min: 0, max: 12 })])) as Record<
      Status,
      fc.Arbitrary<number>
    >,
  );
  const anyRows: fc.Arbitrary<Row[]> = fc.array(
    anyCounts.map((counts) => {
      const sum = STATUSES.reduce((total, status) => total + counts[status], 0);
      return { label: 'あ', counts: { ...counts, whole: sum - counts.na } } as Row;
    }),
    { minLength: 1, maxLength: 7 },
  );
  const anyLegend = fc.record(
    Object.fromEntries(STATUSES.map((status) => [status, fc.string({ minLength: 1, maxLength: 30 })])) as Record<
      Status,
      fc.Arbitrary<string>
    >,
  );

  test('keeps all of its boxes apart and within the picture', () => {
    law(
      fc.property(anyRows, anyLegend, (rows, legend) => {
        const drawn = statusChart({ kind: 'status-chart', title: 'a', rows, legend });
        const [svg] = all(drawn).filter(({ tag }) => tag === 'svg');
        const [, , width = 0, height = 0] = String(svg?.attributes.viewBox).split(' ').map(Number);
        const boxes = ofClass(drawn, 'tm-paper__segment').map(boxOf);
        for (const [at, box] of boxes.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          expect(box.y + box.height).toBeLessThanOrEqual(height);
          expect(boxes.slice(at + 1).every((other) => isApart(box, other))).toBe(true);
        }
      }),
    );
  });

  test('draws lengths in proportion, with each number in the middle of its length and none for what does not occur', () => {
    law(
      fc.property(anyRows, (rows) => {
        const legend = Object.fromEntries(STATUSES.map((status) => [status, 'a'])) as Record<Status, string>;
        const drawn = statusChart({ kind: 'status-chart', title: 'a', rows, legend });
        const numbers = ofClass(drawn, 'tm-paper__number');
        const boxes = ofClass(drawn, 'tm-paper__segment').slice(0, numbers.length);
        const expected = rows.flatMap(({ counts }) =>
          STATUSES.filter((status) => counts[status] > 0).map((s) => counts[s]),
        );
        expect(numbers.map(({ children }) => children.join(''))).toEqual(expected.map(String));
        const perOne = rows.flatMap(({ counts }) => {
          const total = counts.whole + counts.na;
          return STATUSES.filter((status) => counts[status] > 0).map(() => 612 / total);
        });
        for (const [at, rect] of boxes.entries()) {
          const box = boxOf(rect);
          const length = (expected[at] ?? 0) * (perOne[at] ?? 0);
          expect(box.width).toBeCloseTo(Math.max(length - 1.5, 1), 1);
          const text = numbers[at];
          expect(text && numberOf(text, 'x')).toBeCloseTo(box.x - 0.5 + length / 2, 1);
          expect(text && numberOf(text, 'y')).toBeGreaterThan(box.y);
          expect(text && numberOf(text, 'y')).toBeLessThan(box.y + box.height);
        }
      }),
    );
  });
});
