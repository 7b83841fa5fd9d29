// Every error code has words in both languages, short and complete.
import { describe, expect, test } from 'vitest';
import { ERROR_CODES } from '../../shared/core/errors.ts';
import en from '../../shared/i18n/en/errors.ts';
import ja from '../../shared/i18n/ja/errors.ts';

describe.each([
  ['Japanese', ja, 50, /[。]$/],
  ['English', en, 90, /[.]$/],
] as const)('in %s', (_, words, longest, end) => {
  test.each(ERROR_CODES)('%s says what happened, what is safe and what to do', (code) => {
    const { what, safe, todo } = words.codes[code];
    for (const sentence of [what, safe, todo]) {
      expect(sentence).toMatch(end);
      expect([...sentence].length).toBeLessThanOrEqual(longest);
    }
  });

  test('there are no words without a code', () => {
    expect(Object.keys(words.codes).sort()).toEqual([...ERROR_CODES].sort());
  });
});

test('a detail names the line or the version, or nothing', () => {
  expect([ja.detail({ line: 3 }), ja.detail({ version: 2 }), ja.detail({})]).toEqual([
    '3行目の近くです。',
    '必要な版：2',
    '',
  ]);
  expect([en.detail({ line: 3 }), en.detail({ version: 2 }), en.detail({})]).toEqual([
    'Near line 3.',
    'Version needed: 2',
    '',
  ]);
});
