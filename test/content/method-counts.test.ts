// Each method calls for as many items as the catalogue says; method ① for exactly 10 ◎ and 21 ○.
import { expect, test } from 'vitest';
import { FIRST_EDITION, findItem, ITEMS, METHOD_COUNTS } from '../../shared/content/index.ts';
import { buildChecklist } from '../../shared/core/checklist.ts';
import type { MethodNumber } from '../../shared/core/item.ts';

/** The handbook's items that one method calls for in a company that uses everything. */
const itemsOf = (method: MethodNumber) =>
  buildChecklist(ITEMS, { methods: [method], conditions: {}, scope: 'company' })
    .map(({ item }) => item)
    .filter((item) => item.section === 'handbook');

test('32 of the handbook’s 33 subjects stand here in its order, and everything else is an addition', () => {
  const handbook = ITEMS.filter((item) => item.section === 'handbook');
  expect(handbook).toHaveLength((FIRST_EDITION.subjects ?? 0) - 1);
  const places = handbook.map(({ id }) => id.split('-').map(Number));
  const sorted = places.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
  expect(places).toEqual(sorted);
  // Category 1 ends at 1-2: a public copy of the list counts 1-1, 1-2, 2-1 as 1, 2, 3 of 33.
  expect(handbook.slice(0, 3).map(({ id }) => id)).toEqual(['1-1', '1-2', '2-1']);
});

test('1-3 keeps its id and is an addition', () => {
  expect(findItem('1-3')).toMatchObject({ section: 'addition', category: 'S', priority: 'none' });
});

test('method ① has exactly 10 ◎ and 21 ○', () => {
  expect(itemsOf(1).filter((item) => item.priority === 'high')).toHaveLength(10);
  expect(itemsOf(1).filter((item) => item.priority === 'normal')).toHaveLength(21);
});

test.each(METHOD_COUNTS)('method $method has $total items, $high of them ◎ ($high2026 by our rank for 2026)', (row) => {
  const items = itemsOf(row.method);
  expect({
    method: row.method,
    total: items.length,
    high: items.filter((item) => item.priority === 'high').length,
    normal: items.filter((item) => item.priority === 'normal').length,
    high2026: items.filter((item) => item.priority2026 === 'high').length,
  }).toEqual(row);
});

test('every method is counted', () => {
  expect(METHOD_COUNTS.map((row) => row.method)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('the additions have no rank in the handbook’s style, the others do', () => {
  const wrong = ITEMS.filter((item) => (item.priority === 'none') !== (item.section === 'addition'));
  expect(wrong.map((item) => item.id)).toEqual([]);
});
