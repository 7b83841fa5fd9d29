// The look over JSON text before it is parsed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardJson, MAX_DEPTH } from '../../../shared/core/exchange/json-guard.ts';
import { MAX_RECORDS, MAX_TOKENS } from '../../../shared/core/exchange/limits.ts';
import { law } from '../../support/laws.ts';

const codeOf = (text: string, maxTokens?: number) => {
  const result = guardJson(text, maxTokens);
  return result.ok ? 'ok' : result.problem.code;
};
const nested = (depth: number, open = '[', close = ']') => open.repeat(depth) + close.repeat(depth);

describe('depth', () => {
  test('is allowed up to the limit and not beyond', () => {
    expect(codeOf(nested(MAX_DEPTH))).toBe('ok');
    expect(codeOf(nested(MAX_DEPTH + 1))).toBe('file-too-deep');
    expect(codeOf(nested(MAX_DEPTH + 1, '{"a":', '}'))).toBe('file-too-deep');
  });

  test('of a million is refused at once', () => {
    expect(codeOf(nested(1_000_000))).toBe('file-too-deep');
    expect(codeOf('{"a":'.repeat(1_000_000))).toBe('file-too-deep');
  });

  test('does not count brackets inside texts', () => {
    expect(codeOf(JSON.stringify({ note: '[[[[[[[[[[[[{{{{{{{{{"\\' }))).toBe('ok');
  });
});

test('every blank that JSON has may stand between any two tokens', () => {
  const tokens = '[ true , -1.5e+3 , { "a" : null , "b" : [ false , 0 ] , "c" : "d" } , 2 ]'.split(' ');
  law(
    fc.property(fc.array(fc.constantFrom('', ' ', '\t', '\n', '\r'), { minLength: 40, maxLength: 40 }), (blanks) => {
      const text = tokens.map((token, at) => token + blanks[at]).join('');
      expect(JSON.parse(text)).toHaveLength(4);
      expect(codeOf(text)).toBe('ok');
      expect(codeOf(text, 13)).toBe('ok');
      expect(codeOf(text, 12)).toBe('file-too-many');
    }),
  );
});

describe('the number of tokens', () => {
  test('has a limit', () => {
    expect(codeOf(`[${'1,'.repeat(998)}1]`, 1000)).toBe('ok');
    expect(codeOf(`[${'1,'.repeat(999)}1]`, 1000)).toBe('file-too-many');
    expect(MAX_TOKENS).toBeGreaterThan(13 * MAX_RECORDS);
  });
});

describe('a key that comes twice', () => {
  test.each([
    '{"a":1,"a":2}',
    '{"a":1,"\\u0061":2}',
    '{"x":{"a":1,"b":[{}],"a":2}}',
    '[{"a":{}},{"b" : 1 ,\n"b"\t: 2}]',
    '{"__proto__":1,"__proto__":2}',
  ])('is found in %s', (text) => {
    expect(codeOf(text)).toBe('file-double-key');
  });

  test.each(['{"a":1,"b":{"a":2}}', '[{"a":1},{"a":2}]', '{"a":"a","b":"a"}', '["a","a"]', '{"a":"b\\":","b":1}'])(
    'is not seen in %s',
    (text) => {
      expect(codeOf(text)).toBe('ok');
    },
  );

  test('is reported with its line', () => {
    expect(guardJson('{\n"a": 1,\n"a": 2\n}')).toEqual({ ok: false, problem: { code: 'file-double-key', line: 3 } });
  });
});

describe('damage', () => {
  test.each([
    ['a word that is none', '{\n"a": oops}', 2],
    ['a number that is none', '[1,\n2,\n3x]', 3],
    ['a bracket of the other kind', '[\n}', 2],
    ['a bracket too many', '[]\n]', 2],
    ['an end that is missing', '{"a":\n[1,', 2],
  ])('by %s is found with its line', (_, text, line) => {
    expect(guardJson(text)).toEqual({ ok: false, problem: { code: 'file-damaged', line } });
  });
});

test('everything that JSON.stringify writes within the depth passes', () => {
  const flat = fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.boolean(), fc.constant(null));
  const value = fc.dictionary(fc.string({ unit: 'binary' }), fc.array(fc.dictionary(fc.string(), flat)));
  law(
    fc.property(value, fc.constantFrom(undefined, 1, '\t'), (object, indent) => {
      expect(codeOf(JSON.stringify(object, null, indent))).toBe('ok');
    }),
  );
});

test('no text at all makes it throw', () => {
  law(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[]":,\\ua0\n\u0000x') }), (text) => {
      expect(['ok', 'file-too-deep', 'file-double-key', 'file-damaged']).toContain(codeOf(text));
    }),
    2_000,
  );
});
