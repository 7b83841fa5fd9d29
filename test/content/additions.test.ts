// The additions of our own: apart from the handbook, in groups, the new dangers first, and none before a newcomer's first answers.
import { describe, expect, test } from 'vitest';
import { EARLIER_ITEM_LISTS, HOWTO, ITEM_IDS, ITEM_SOURCES, ITEMS, RETIRED_IDS } from '../../shared/content/index.ts';
import { buildChecklist } from '../../shared/core/checklist.ts';
import { METHOD_NUMBERS } from '../../shared/core/item.ts';
import { rankActions } from '../../shared/core/next-action.ts';
import { answer } from '../support/entries.ts';

const additions = ITEMS.filter(({ section }) => section === 'addition');
const NEW_DANGERS = ['S-13', 'S-14', 'S-15', 'S-16'];

/** A question takes about 25 seconds, so five minutes are twelve of them. */
const FIRST_FIVE_MINUTES = 12;

const CLOCK = { today: '2026-11-27', reviewMonths: 6, offsetMinutes: -540 };

test('the dangers of 2026 are additions, with steps, a source, and a place among the new dangers', () => {
  const dangers = additions.filter(({ id }) => NEW_DANGERS.includes(id));
  expect(dangers.map(({ id }) => id)).toEqual(NEW_DANGERS);
  for (const { id, group, priority } of dangers) {
    expect(group, id).toBe('danger');
    expect(priority, id).toBe('none');
    expect(Object.keys(HOWTO[id]), id).toContain('org');
    expect(ITEM_SOURCES[id].claim?.source, id).not.toBe('');
  }
});

test('only additions stand in a group', () => {
  expect(ITEMS.filter(({ section, group }) => section === 'handbook' && group !== undefined)).toEqual([]);
});

describe.each(METHOD_NUMBERS)('method %i', (method) => {
  const listed = buildChecklist(ITEMS, { methods: [method], conditions: {}, scope: 'company' });

  test('lists the new dangers before the other additions', () => {
    const groups = listed
      .filter(({ item }) => item.section === 'addition')
      .map(({ item }) => ['danger', 'service', 'company'].indexOf(item.group ?? 'company'));
    expect(groups).toEqual([...groups].sort());
  });

  test('asks a newcomer about no addition in the first five minutes', () => {
    const entries = listed.map((entry) => ({ ...entry, answer: answer() }));
    const first = rankActions({ entries, putOff: new Map(), clock: CLOCK }).slice(0, FIRST_FIVE_MINUTES);
    expect(first.map(({ entry }) => entry.item.section)).toEqual(Array(FIRST_FIVE_MINUTES).fill('handbook'));
  });
});

test('the lists of items of earlier versions name items that were published, each once', () => {
  const known = [...ITEM_IDS, ...Object.keys(RETIRED_IDS).map((id) => id.replace(/^item\//u, ''))];
  for (const list of EARLIER_ITEM_LISTS) {
    expect(list.filter((id) => !known.includes(id))).toEqual([]);
    expect(new Set(list).size).toBe(list.length);
    expect(list).not.toEqual(ITEM_IDS);
  }
});
