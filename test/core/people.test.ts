// Who does what, and which names are offered.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOpen, STATUSES } from '../../shared/core/answer.ts';
import { knownNames, MOST_NAMES, openByPerson } from '../../shared/core/people.ts';
import { entry } from '../support/entries.ts';
import { law } from '../support/laws.ts';

const TODAY = '2026-12-01';
const owned = (id: string, owner: string, more: object = {}) => entry({ id }, { status: 'todo', owner, ...more });

describe('the list by person', () => {
  test('takes one name as one person however it was typed, and puts nobody last', () => {
    const people = openByPerson(
      [owned('a', ''), owned('b', '総務'), owned('c', ' 総務　'), owned('d', 'ＩＴ'), owned('e', 'it')],
      TODAY,
    );
    expect(people.map(({ name, entries }) => [name, entries.map(({ item }) => item.id).join('')])).toEqual([
      ['総務', 'bc'],
      ['ＩＴ', 'de'],
      ['', 'a'],
    ]);
  });

  test('holds every open item once, and counts what is late', () => {
    const any = fc.array(
      fc.record({
        status: fc.constantFrom(...STATUSES),
        owner: fc.constantFrom('', '総務', '社長'),
        due: fc.constantFrom('', '2026-11-01', '2026-12-24'),
      }),
    );
    law(
      fc.property(any, (answers) => {
        const entries = answers.map((answer, index) => entry({ id: `${index}` }, answer));
        const people = openByPerson(entries, TODAY);
        const all = people.flatMap((person) => person.entries);
        expect(all.map(({ item }) => item.id).sort()).toEqual(
          entries
            .filter(isOpen)
            .map(({ item }) => item.id)
            .sort(),
        );
        const late = entries.filter((one) => isOpen(one) && one.answer.due === '2026-11-01').length;
        expect(people.reduce((sum, { overdue }) => sum + overdue, 0)).toBe(late);
      }),
    );
  });
});

describe('the offered names', () => {
  test('are those on open items, then all others, then contacts without their numbers', () => {
    const entries = [
      entry({ id: 'x' }, { status: 'done', owner: '経理' }),
      owned('a', '総務'),
      owned('b', '社長'),
      owned('c', '社長'),
    ];
    expect(knownNames(entries, ['情報システム 03-1234-5678', '総務（内線21）', '', '110'])).toEqual([
      '社長',
      '総務',
      '経理',
      '情報システム',
      '総務（内線21）',
    ]);
  });

  test('are few, and none twice', () => {
    law(
      fc.property(fc.array(fc.string({ maxLength: 8 })), fc.array(fc.string({ maxLength: 30 })), (owners, contacts) => {
        const names = knownNames(
          owners.map((owner, index) => owned(`${index}`, owner)),
          contacts,
        );
        expect(names.length).toBeLessThanOrEqual(MOST_NAMES);
        expect(names.every((name) => name.trim() !== '')).toBe(true);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });
});
