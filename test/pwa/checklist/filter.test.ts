// The filter of the list: what it shows, and that the address says it whole.
import { describe, expect, test } from 'vitest';
import { matchRoute } from '../../../pwa/navigation/router.ts';
import { type Filter, filterEntries, filterHref, readFilter } from '../../../pwa/screens/checklist/filter.ts';
import { CATEGORY_IDS } from '../../../shared/content/index.ts';
import { entry } from '../../support/entries.ts';

const clock = { today: '2026-11-24', reviewMonths: 6, offsetMinutes: -540 };
const ALL: Filter = {
  by: 'category',
  show: 'all',
  high: false,
  category: '',
  threat: '',
  role: '',
  status: '',
  owner: '',
  text: '',
};
const ENTRIES = [
  entry({ id: 'high-new' }),
  entry({ id: 'high-old' }, { status: 'done', checked: '2026-04-10' }),
  entry({ id: 'normal-due', priority: 'normal' }, { status: 'todo', due: '2026-12-10' }),
  entry({ id: 'normal-done', priority: 'normal' }, { status: 'done', checked: '2026-11-01', due: '2026-10-01' }),
];
const shown = (change: Partial<Filter>): string[] =>
  filterEntries(ENTRIES, { ...ALL, ...change }, { clock, wordsOf: ({ item }) => item.id }).map(({ item }) => item.id);
function read(address: string): Filter {
  const route = matchRoute(address, ['checklist']);
  if (!route) throw new Error(`${address} is no address of the list.`);
  return readFilter(route, CATEGORY_IDS);
}

describe('the list', () => {
  test.each([
    [{}, ['high-new', 'high-old', 'normal-due', 'normal-done']],
    [{ show: 'left' }, ['high-new', 'normal-due']],
    [{ show: 'left', high: true }, ['high-new']],
    [{ high: true }, ['high-new', 'high-old']],
    [{ show: 'due' }, ['normal-due']],
    [{ show: 'review' }, ['high-old']],
    [{ text: 'NORMAL', show: 'left' }, ['normal-due']],
  ] as const)('with %o shows %o', (change, expected) => expect(shown(change)).toEqual(expected));

  test('has an address for every filter, and reads it back', () => {
    const filter: Filter = {
      by: 'owner',
      show: 'left',
      high: true,
      category: '2',
      threat: 'access',
      role: 'admin',
      status: 'partly',
      owner: '総務 & 経理',
      text: 'VPN 1',
    };
    expect(read(filterHref(['checklist'], filter))).toEqual(filter);
    expect(filterHref(['checklist'], ALL)).toBe('#/checklist');
  });

  test('understands the bookmark of an older version, and leaves out what it does not know', () => {
    expect(read('#/checklist?show=high')).toEqual({ ...ALL, high: true });
    expect(read('#/checklist?show=everything&category=99&threat=x&role=y')).toEqual(ALL);
  });
});
