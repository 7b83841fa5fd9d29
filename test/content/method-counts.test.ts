// Each method calls for as many items as the catalogue says; method ① for exactly 10 ◎ and 21 ○.
import { expect, test } from 'vitest';
import { ITEMS, METHOD_COUNTS } from '../../shared/content/index.ts';
import { buildChecklist } from '../../shared/core/checklist.ts';
import type { MethodNumber } from '../../shared/core/item.ts';

/** The handbook's items that one method calls for in a company that uses everything. */
const itemsOf = (method: MethodNumber) =>
  buildChecklist(ITEMS, { methods: [method], conditions: {}, scope: 'company' })
    .map(({ item }) => item)
    .filter((item) => item.section === 'handbook');

test('there are 33 items of the handbook and 16 additions', () => {
  expect(ITEMS.filter((item) => item.section === 'handbook')).toHaveLength(33);
  expect(ITEMS.filter((item) => item.section === 'addition')).toHaveLength(16);
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
