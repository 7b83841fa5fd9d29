// What of a company's policy was not understood: everything that does not hold is named, and nothing else.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyProblems } from '../../shared/core/policy-problems.ts';
import { POLICY_KEYS, parsePolicy } from '../../shared/core/reminder-settings.ts';
import { law } from '../support/laws.ts';

describe('policyProblems', () => {
  const table: readonly (readonly [desc: string, managed: unknown, problems: readonly unknown[]])[] = [
    ['nothing', {}, []],
    ...[undefined, null, 7, true, 'tools', ['zoom']].map((managed) => ['no object', managed, []] as const),
    [
      'a whole policy',
      { tools: ['zoom'], perDay: 1, language: 'ja', isHost: false, contact: '総務', rulePage: '' },
      [],
    ],
    ['an empty list', { tools: [], employeesMayChange: [] }, []],
    ['a tool too many', { tools: ['zoom', 'slack'] }, [{ key: 'tools', value: '"slack"', effect: 'partly' }]],
    ['no tool of ours', { tools: ['slack'] }, [{ key: 'tools', value: '"slack"', effect: 'ignored' }]],
    ['a text instead of a list', { phases: 'after' }, [{ key: 'phases', value: '"after"', effect: 'ignored' }]],
    ['a number that is not offered', { perDay: 2 }, [{ key: 'perDay', value: '2', effect: 'ignored' }]],
    ['a number as text', { perDay: '1' }, [{ key: 'perDay', value: '"1"', effect: 'ignored' }]],
    ['a flag as text', { fewer: 'true' }, [{ key: 'fewer', value: '"true"', effect: 'ignored' }]],
    ['a language that is not spoken', { language: 'fr' }, [{ key: 'language', value: '"fr"', effect: 'ignored' }]],
    ['a key of a person', { place: 'toolbar' }, [{ key: 'place', value: '', effect: 'unknown-key' }]],
    ['a slip of the pen', { tool: ['zoom'] }, [{ key: 'tool', value: '', effect: 'unknown-key' }]],
    ['a contact that is a number', { contact: 123 }, [{ key: 'contact', value: '123', effect: 'ignored' }]],
    [
      'an http page',
      { rulePage: 'http://a.example/' },
      [{ key: 'rulePage', value: '"http://a.example/"', effect: 'ignored' }],
    ],
    [
      'a freedom that does not exist',
      { employeesMayChange: ['language', 'place'] },
      [{ key: 'employeesMayChange', value: '"place"', effect: 'partly' }],
    ],
    [
      'a freedom that is no list',
      { employeesMayChange: true },
      [{ key: 'employeesMayChange', value: 'true', effect: 'ignored' }],
    ],
  ];
  it.each(table)('says of %s what was not understood', (_desc, managed, problems) => {
    expect(policyProblems(managed)).toEqual(problems);
  });

  it('says that a contact was cut', () => {
    expect(policyProblems({ contact: 'あ'.repeat(121) })[0]).toMatchObject({ key: 'contact', effect: 'partly' });
    expect(policyProblems({ contact: 'あ'.repeat(120) })).toEqual([]);
  });

  it('shows no value longer than a line, and no sign that turns the line around', () => {
    const [first] = policyProblems({ language: `\u202e${'x'.repeat(500)}` });
    expect([...(first?.value ?? '')].length).toBeLessThanOrEqual(40);
    expect(first?.value).not.toContain('\u202e');
  });

  it('names every key that a policy sets and that does not hold, and stays silent about all others', () => {
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom(1, 4, true, 'ja', ['zoom'], ['zoom', 'x'], ['prejoin']));
    law(
      fc.property(fc.dictionary(fc.constantFrom(...POLICY_KEYS), value), (managed) => {
        const { values } = parsePolicy(managed);
        const named = new Map(policyProblems(managed).map((one) => [one.key, one.effect]));
        for (const key of POLICY_KEYS) {
          if (!(key in managed)) expect(named.has(key)).toBe(false);
          else if (!(key in values)) expect(named.get(key)).toBe('ignored');
          else expect(named.get(key) ?? 'partly').toBe('partly');
        }
      }),
      2000,
    );
  });
});
