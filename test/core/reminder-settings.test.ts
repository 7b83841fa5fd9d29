// The person's choice and the company's policy together.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_REMINDER_SETTINGS,
  isLocked,
  keepLocked,
  NO_POLICY,
  parseChosen,
  parsePolicy,
  SETTING_KEYS,
  settleSettings,
} from '../../shared/core/reminder-settings.ts';
import { law } from '../support/laws.ts';

describe('settleSettings', () => {
  it('gives the defaults where nothing was chosen', () => {
    expect(settleSettings({}, NO_POLICY)).toEqual(DEFAULT_REMINDER_SETTINGS);
  });

  it('lets the person’s choice win over the defaults', () => {
    expect(settleSettings({ perDay: 1, tools: ['zoom'] }, NO_POLICY)).toMatchObject({ perDay: 1, tools: ['zoom'] });
  });

  it('lets a policy win over the person’s choice, and locks it', () => {
    const policy = parsePolicy({ tools: ['teams'], perDay: 1 });
    expect(settleSettings({ tools: ['zoom'], perDay: 4 }, policy)).toMatchObject({ tools: ['teams'], perDay: 1 });
    expect(isLocked(policy, 'tools')).toBe(true);
    expect(isLocked(policy, 'language')).toBe(false);
  });

  it('takes the policy as a start where people may change it', () => {
    const policy = parsePolicy({ tools: ['teams'], employeesMayChange: ['tools'] });
    expect(settleSettings({}, policy).tools).toEqual(['teams']);
    expect(settleSettings({ tools: ['zoom'] }, policy).tools).toEqual(['zoom']);
    expect(isLocked(policy, 'tools')).toBe(false);
  });

  it('never lets a policy move the card or choose its colours', () => {
    expect(settleSettings({ place: 'left-bottom' }, parsePolicy({ place: 'toolbar', theme: 'dark' }))).toMatchObject({
      place: 'left-bottom',
      theme: 'auto',
    });
  });

  it('reads any policy and any stored choice without throwing, and gives valid settings', () => {
    const keys = fc.constantFrom(
      'tools',
      'phases',
      'perDay',
      'language',
      'isHost',
      'contact',
      'rulePage',
      'employeesMayChange',
      'x',
    );
    law(
      fc.property(fc.dictionary(keys, fc.jsonValue()), fc.dictionary(keys, fc.jsonValue()), (managed, stored) => {
        const settled = settleSettings(parseChosen(stored), parsePolicy(managed));
        expect(parseChosen(settled)).toEqual(settled);
      }),
      2000,
    );
  });

  const pages: readonly (readonly [desc: string, page: unknown, kept: string])[] = [
    ['an https page', 'https://intra.midori.example/rules', 'https://intra.midori.example/rules'],
    ['an http page', 'http://intra.midori.example/rules', ''],
    ['a script', 'javascript:alert(1)', ''],
    ['a page with user info', 'https://a@b.example/', ''],
    ['a number', 7, ''],
  ];
  it.each(pages)('treats %s of the policy rightly', (_desc, rulePage, kept) => {
    expect(parsePolicy({ rulePage }).rulePage).toBe(kept);
  });
});

describe('a policy of which nothing is understood', () => {
  it('switches nothing off', () => {
    expect(settleSettings({}, parsePolicy({ tools: ['slack'], phases: [7] }))).toEqual(DEFAULT_REMINDER_SETTINGS);
  });

  it('is not an empty list, which a company may mean', () => {
    expect(settleSettings({}, parsePolicy({ tools: [] })).tools).toEqual([]);
  });
});

describe('keepLocked', () => {
  it('changes what is open and leaves what is locked', () => {
    const policy = parsePolicy({ tools: ['teams'], perDay: 1, employeesMayChange: ['perDay'] });
    expect(keepLocked({ tools: ['zoom'] }, { tools: [], perDay: 4, isHost: true }, policy)).toEqual({
      tools: ['zoom'],
      perDay: 4,
      isHost: true,
    });
  });

  it('stores nothing behind a lock, whatever was stored, wanted and locked', () => {
    const any = fc.dictionary(fc.constantFrom(...SETTING_KEYS), fc.jsonValue());
    const policies = fc.record(
      { tools: fc.constant(['zoom']), phases: fc.constant([]), perDay: fc.constant(1), language: fc.constant('en') },
      { requiredKeys: [] },
    );
    law(
      fc.property(any, any, policies, (stored, wanted, managed) => {
        const [before, after, policy] = [parseChosen(stored), parseChosen(wanted), parsePolicy(managed)];
        const kept = keepLocked(before, after, policy);
        for (const key of SETTING_KEYS) expect(kept[key]).toEqual((isLocked(policy, key) ? before : after)[key]);
      }),
      1000,
    );
  });
});
