// Picture of the flowchart and diagram of a method: what they mark and where they put it.
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { METHOD_NUMBERS } from '../../shared/core/item.ts';
import { type FinderAnswers, findMethods, OPTIONS, QUESTIONS } from '../../shared/core/method.ts';
import { HALVES, isTaken, takenPath } from '../../shared/ui/flowchart-picture/flow-map.ts';
import { FlowchartPicture } from '../../shared/ui/flowchart-picture/flowchart-picture.tsx';
import { layoutDiagram, NODE, WIDTH } from '../../shared/ui/method-diagram/layout.ts';
import { law } from '../support/laws.ts';
import { draw, find, speak } from './draw.tsx';

beforeEach(() => speak('ja'));

const anyAnswers: fc.Arbitrary<FinderAnswers> = fc.record(
  Object.fromEntries(QUESTIONS.map((question) => [question, fc.constantFrom(...OPTIONS[question], 'unknown')])),
  { requiredKeys: [] },
) as fc.Arbitrary<FinderAnswers>;

test('the picture has each method once and an edge for every answer in both halves', () => {
  expect(HALVES.flatMap(({ ends }) => ends.map(({ method }) => method)).sort()).toEqual([...METHOD_NUMBERS]);
  for (const { edges, owner } of HALVES) {
    const drawn = edges.map(({ question, option }) => `${question} ${option}`);
    const wanted = QUESTIONS.slice(1).flatMap((question) => OPTIONS[question].map((option) => `${question} ${option}`));
    expect(drawn.sort()).toEqual([`Q1 ${owner}`, ...wanted].sort());
  }
});

test('whatever was answered, the marked edges are those of the answers that count, and the marked methods those found', () => {
  law(
    fc.property(anyAnswers, (answers) => {
      const taken = takenPath(answers);
      expect(taken.methods).toEqual(findMethods(answers)?.methods ?? []);
      for (const half of HALVES) {
        const marked = half.edges.filter((edge) => isTaken(taken, half.owner, edge)).map(({ question }) => question);
        expect(marked.sort()).toEqual(taken.owners.includes(half.owner) ? [...taken.asked].sort() : []);
      }
    }),
  );
});

test('the picture says the way in words, 「わからない」 included', async () => {
  const root = await draw(<FlowchartPicture answers={{ Q1: 'company', Q2: 'yes', Q3: 'no', Q4: 'unknown' }} />);
  const title = find(root, 'title').textContent;
  expect(title).toContain('だれの端末：会社、社内につなぐ：はい、保存する：いいえ、仕事の範囲：わからない');
  expect(title).toContain('行き先は①');
});

test('boxes of any diagram stand inside the picture, side by side without touching, and every arrow has both ends', () => {
  const place = fc.record({ col: fc.constantFrom(0, 1, 2), row: fc.constantFrom(0, 1) });
  const places = fc.uniqueArray(place, { minLength: 1, maxLength: 5, selector: ({ col, row }) => `${col} ${row}` });
  law(
    fc.property(places, (found) => {
      const nodes = found.map((at, index) => ({
        ...at,
        id: String(index),
        kind: 'cloud',
        zone: String(at.col),
        label: '',
        data: false,
      }));
      const links = nodes.slice(1).map(({ id }) => ({ from: '0', to: id, kind: 'https' }));
      const plan = layoutDiagram(nodes, [...links, { from: '0', to: 'nowhere', kind: 'https' }]);
      expect(plan.links).toHaveLength(links.length);
      for (const { x, y, node } of plan.nodes) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + NODE.width).toBeLessThanOrEqual(WIDTH);
        expect(y + NODE.height).toBeLessThanOrEqual(plan.height);
        const beside = plan.nodes.filter((other) => other.node !== node && other.y === y);
        for (const other of beside) expect(Math.abs(other.x - x)).toBeGreaterThanOrEqual(NODE.width);
      }
    }),
  );
});
