// Sentences with places in them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fill, fillPieces } from '../../../shared/core/paper/fill.ts';
import { anyHostileText } from '../../support/hostile.ts';

describe('a sentence', () => {
  test('takes what somebody wrote, else the example, else shows the place', () => {
    expect(fill('{company}の{date}', { company: 'みどり設計' }, { date: '4月1日' })).toBe('みどり設計の4月1日');
    expect(fill('{date}まで', { date: '  ' })).toBe('{date}まで');
  });

  test('marks what was filled in', () => {
    expect(fillPieces('責任者は{owner}とする。', { owner: '社長' })).toEqual([
      { text: '責任者は' },
      { text: '社長', variable: 'owner' },
      { text: 'とする。' },
    ]);
  });

  test('never fills in twice and never reads what no one wrote', () => {
    fc.assert(
      fc.property(anyHostileText, (text) => {
        expect(fill('{a}{b}', { a: text, b: 'x' }, { a: 'A' })).toBe(`${text.trim() || 'A'}x`);
      }),
    );
    expect(fill('{constructor}', {})).toBe('{constructor}');
  });
});
