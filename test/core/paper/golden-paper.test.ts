// Sheets and tables that the first version made are read for ever. The files are never edited.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeTable, parseTable } from '../../../pwa/screens/csv/csv-file.ts';
import { EARLIER_ITEM_LISTS } from '../../../shared/content/earlier-items.ts';
import { ITEM_IDS } from '../../../shared/content/items.ts';
import { applyChanges } from '../../../shared/core/log/state.ts';
import { readCsv } from '../../../shared/core/paper/csv.ts';
import { type EntryLine, readEntryLine } from '../../../shared/core/paper/entry-line.ts';
import en from '../../../shared/i18n/en/csv.ts';
import ja from '../../../shared/i18n/ja/csv.ts';

const file = (name: string): Buffer => readFileSync(join(import.meta.dirname, '../../fixtures/paper', name));

test('every line typed from a sheet of version 1 still says the same', () => {
  const golden: { today: string; lines: { line: string; reading: EntryLine }[] } = JSON.parse(
    file('v1-entry-lines.json').toString('utf8'),
  );
  expect(golden.lines.length).toBeGreaterThan(30);
  for (const { line, reading } of golden.lines) expect(readEntryLine(line, ITEM_IDS, golden.today)).toEqual(reading);
});

describe.each(['ja', 'en'])('the table of answers that version 1 wrote in %s', (language) => {
  const table = parseTable(decodeTable(file(`v1-answers-${language}.csv`)));
  const reading = readCsv(table, {
    itemIds: ITEM_IDS,
    state: applyChanges([]),
    plan: 'p1',
    words: [ja.table, en.table],
  });

  test('is read without a complaint', () => {
    expect(reading.problems).toEqual([]);
    expect(reading.rows).toBe(EARLIER_ITEM_LISTS[0]?.length);
  });

  test('says the same as ever', () => {
    const said = Object.fromEntries(reading.edits.map(({ item, field, after }) => [`${item} ${field}`, after]));
    expect(said).toMatchObject({
      '1-1 status': 'done',
      '1-2 status': 'todo',
      '1-3 status': 'na',
      '1-1 note': '棚の中\n2段目',
      '2-1 due': '2026-12-25',
      '2-1 owner': '庶務',
      '3-1 reason': '=1+1',
    });
    expect(reading.edits.some(({ field }) => field === 'missing')).toBe(false);
  });
});
