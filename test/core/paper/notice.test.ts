// Notices for the staff.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../../shared/core/day.ts';
import { fillNotice, mailAddress, monthlyItems, noticeText } from '../../../shared/core/paper/notice.ts';
import { dutiesByRole } from '../../../shared/core/paper/roles.ts';
import { entry } from '../../support/entries.ts';
import { law } from '../../support/laws.ts';

const words = { subject: '端末を教えてください', body: ['{deadline}までに、{contact}へ。', 'ありがとう。'] };

describe('a notice', () => {
  test('is filled, one sentence a line', () => {
    const notice = fillNotice(words, { deadline: '12月11日', contact: '総務' });
    expect(noticeText(notice)).toBe('【端末を教えてください】\n12月11日までに、総務へ。\nありがとう。\n');
  });

  test('becomes a mail whose body survives the address, line ends as mail wants them', () => {
    const { href, whole } = mailAddress({ subject: 'a&b?c', body: '1\n2 #=%' });
    expect(whole).toBe(true);
    const url = new URL(href);
    expect(url.searchParams.get('subject')).toBe('a&b?c');
    expect(url.searchParams.get('body')).toBe('1\r\n2 #=%');
  });

  test('too long for an address leaves its body to be pasted', () => {
    const { href, whole } = mailAddress({ subject: 'a', body: 'あ'.repeat(400) });
    expect(whole).toBe(false);
    expect(href.length).toBeLessThanOrEqual(2000);
    expect(href).not.toContain('body=');
  });
});

describe('the notice of a month', () => {
  const all = new Set(['1-1', '2-1', '2-2', '2-3', '4-1']);

  test('takes what is due first, then ◎, and only what has a notice', () => {
    const entries = [
      entry({ id: '1-1', priority: 'normal' }, { status: 'todo' }),
      entry({ id: '2-1' }, { status: 'new' }),
      entry({ id: '2-2' }, { status: 'todo', due: '2026-12-20' }),
      entry({ id: '2-3' }, { status: 'todo', due: '2026-12-04' }),
      entry({ id: '9-9' }, { status: 'todo', due: '2026-11-25' }),
      entry({ id: '4-1' }, { status: 'done' }),
    ];
    expect(monthlyItems(entries, all, '2026-11-24')).toEqual(['2-3', '2-2', '2-1']);
  });

  test('when all is done brings other items every month until all have had their turn', () => {
    const entries = [...all].map((id) => entry({ id }, { status: 'done' }));
    const months = ['2026-11-24', '2026-12-24', '2027-01-24', '2027-02-24', '2027-03-24'];
    const seen = months.map((day) => monthlyItems(entries, all, day));
    for (const items of seen) expect(items).toHaveLength(3);
    expect(new Set(seen.flat())).toEqual(all);
  });

  test('goes on each month where the month before ended, and from the end to the start', () => {
    law(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 24 }), (count, months) => {
        const ids = Array.from({ length: count }, (_, at) => `${at}-1`);
        const entries = ids.map((id) => entry({ id }, { status: 'done' }));
        const days = Array.from({ length: months }, (_, at) => {
          const month = 2026 * 12 + 10 + at;
          return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-24` as Day;
        });
        const seen = days.map((day) => monthlyItems(entries, new Set(ids), day));
        for (const items of seen) expect(new Set(items).size).toBe(Math.min(3, count));
        for (const [at, items] of seen.slice(1).entries()) {
          const last = ids.indexOf(seen[at]?.[0] ?? '') + 3;
          expect(items).toEqual(Array.from({ length: items.length }, (_, on) => ids[(last + on) % count]));
        }
      }),
    );
  });

  test('of an empty list is empty', () => {
    expect(monthlyItems([], all, '2026-11-24')).toEqual([]);
  });
});

describe('the lists by role', () => {
  test('hold what each role does, open before done, ◎ before ○', () => {
    const entries = [
      entry({ id: '1-1', roles: ['admin', 'teleworker'] }, { status: 'done' }),
      entry({ id: '1-2', roles: ['admin'], priority: 'normal' }, { status: 'todo' }),
      entry({ id: '2-1', roles: ['admin'] }, { status: 'todo' }),
    ];
    const lists = dutiesByRole(entries, () => undefined);
    const idsOf = (index: number) => lists[index]?.duties.map(({ entry: { item } }) => item.id);
    expect(lists.map(({ role }) => role)).toEqual(['executive', 'admin', 'teleworker']);
    expect(idsOf(0)).toEqual([]);
    expect(idsOf(1)).toEqual(['2-1', '1-2', '1-1']);
    expect(lists[2]?.duties[0]?.leads).toBe(false);
  });
});
