// Typing a sheet back in.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ITEM_IDS } from '../../../shared/content/index.ts';
import { nextCode, readEntryLine } from '../../../shared/core/paper/entry-line.ts';
import { anyHostileText } from '../../support/hostile.ts';

const TODAY = '2026-11-24';
const read = (line: string) => readEntryLine(line, ITEM_IDS, TODAY);

describe('a line', () => {
  test.each([
    ['9-2 1', '9-2', 'done', null],
    ['92 1', '9-2', 'done', null],
    ['９－２　１', '9-2', 'done', null],
    ['９ー２ ２ １２／２５', '9-2', 'todo', '2026-12-25'],
    ['s1 3', 'S-1', 'na', null],
    ['#10-1 0', '10-1', 'new', null],
    ['101 1', '10-1', 'done', null],
    ['8-1 2 1/15', '8-1', 'todo', '2027-01-15'],
    ['8-1 2 2027-04-01', '8-1', 'todo', '2027-04-01'],
    ['8-1、2、12月25日', '8-1', 'todo', '2026-12-25'],
    ['9-2 4', '9-2', 'partly', null],
    ['9-2 5 12/4', '9-2', 'unknown', '2026-12-04'],
    ['9-2', '9-2', null, null],
  ])('%j is read', (line, item, status, due) => {
    expect(read(line)).toEqual({ kind: 'entry', item, status, due });
  });

  test.each([
    ['77 1', { kind: 'no-such-code', code: '77' }],
    ['9-2 6', { kind: 'no-such-status', item: '9-2', text: '6' }],
    ['9-2 2 13/45', { kind: 'no-such-day', item: '9-2', text: '13/45' }],
    ['   ', { kind: 'empty' }],
  ])('%j says what is wrong', (line, reading) => {
    expect(read(line)).toEqual(reading);
  });

  test('of every number is understood with and without its dash, and means that item', () => {
    for (const id of ITEM_IDS) {
      expect(read(`${id} 1`)).toMatchObject({ item: id });
      expect(read(`${id.replace('-', '').toLowerCase()} 1`)).toMatchObject({ item: id });
    }
  });

  test('of anything is answered, never thrown at', () => {
    fc.assert(fc.property(anyHostileText, (text) => read(text).kind.length > 0));
  });
});

describe('the next number', () => {
  test('follows the list and starts again at its end', () => {
    expect(nextCode(null, ['1-1', '1-2'])).toBe('1-1');
    expect(nextCode('1-1', ['1-1', '1-2'])).toBe('1-2');
    expect(nextCode('1-2', ['1-1', '1-2'])).toBe('1-1');
    expect(nextCode('9-9', [])).toBe('');
  });
});
