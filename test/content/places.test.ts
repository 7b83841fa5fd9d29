// Every place is whole: three rows at each of its moments, words for each, a source and a month for each.
import { describe, expect, test } from 'vitest';
import { GENERAL, PLACES } from '../../shared/content/places.ts';
import type { PlaceFacts } from '../../shared/content/types.ts';
import enWords from '../../shared/content/words/en/places.ts';
import jaWords from '../../shared/content/words/ja/places.ts';
import enPopup from '../../shared/i18n/en/popup.ts';
import jaPopup from '../../shared/i18n/ja/popup.ts';
import { trackedFiles } from '../support/source-files.ts';

const ALL: readonly PlaceFacts[] = [...PLACES, GENERAL];

test('there are the twelve places and one for all others', () => {
  expect(PLACES).toHaveLength(12);
  expect(new Set(ALL.map(({ id }) => id)).size).toBe(13);
  const files = trackedFiles().filter((file) => /^shared\/content\/places\/[\w-]+\.ts$/.test(file));
  expect(files).toHaveLength(13);
});

describe.each(ALL)('$id', (place) => {
  const words = [jaWords, enWords].map((all) => (all as Record<string, { moments: object; rows: object }>)[place.id]);
  const ids = place.rows.map(({ id }) => id);

  test('has three rows at each moment, all of them its own, and the last moment is for every page', () => {
    for (const { rows } of place.moments) {
      expect(new Set(rows).size).toBe(3);
      expect(rows.filter((id) => !ids.includes(id))).toEqual([]);
    }
    expect(place.moments.findIndex(({ path }) => !path)).toBe(place.moments.length - 1);
  });

  test('uses every row somewhere', () => {
    const used = place.moments.flatMap(({ rows }) => rows);
    expect(ids.filter((id) => !used.includes(id))).toEqual([]);
  });

  test('has words for exactly its moments and rows, in both languages', () => {
    for (const one of words) {
      expect(Object.keys(one?.rows ?? {}).sort()).toEqual([...ids].sort());
      expect(Object.keys(one?.moments ?? {}).sort()).toEqual(place.moments.map(({ id }) => id).sort());
    }
  });

  test('says of each row where it comes from, and since when', () => {
    for (const { source, checkedOn } of place.rows) {
      expect(source).not.toBe('');
      expect(checkedOn).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    }
  });
});

test('the popup names the month in which the names on screens were gathered last', () => {
  const months = new Set(PLACES.flatMap(({ rows }) => rows.map(({ checkedOn }) => checkedOn)));
  const [year = '', month = ''] = [...months].sort().at(-1)?.split('-') ?? [];
  expect(jaPopup.namesChange).toContain(`${year}年${Number(month)}月`);
  expect(enPopup.namesChange).toContain(year);
});
