// What counts as a change when it comes from outside.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LATEST_READABLE_MS, MAX_LIST, MAX_SHORT_TEXT, MAX_TEXT } from '../../../shared/core/exchange/limits.ts';
import { isValidValue, trimValue } from '../../../shared/core/exchange/schema.ts';
import { readChange } from '../../../shared/core/exchange/validate.ts';
import { canonicalJson, MAX_COUNTER } from '../../../shared/core/log/change.ts';
import { anyChange, change } from '../../support/changes.ts';
import { law } from '../../support/laws.ts';

const vnode = { type: 'img', props: { src: 'x', onerror: 'alert(1)' }, key: null, ref: null, __k: null };

describe('a record', () => {
  test('of ours is read as it was written', () => {
    law(
      fc.property(anyChange, (record) => {
        expect(canonicalJson(readChange(JSON.parse(JSON.stringify(record))))).toBe(canonicalJson(record));
      }),
    );
  });

  test('keeps its unknown fields', () => {
    const newer = { ...change(), mood: 'calm', tags: ['a', 1] };
    expect(readChange(newer)).toEqual(newer);
  });

  test('is a fresh object, not the one that was handed in', () => {
    const from = change({ path: 'plan/p1/methods', value: [1, 6] });
    const read = readChange(from);
    expect(read).toEqual(from);
    expect(read).not.toBe(from);
    expect(read?.value).not.toBe(from.value);
    expect(read?.at).not.toBe(from.at);
  });

  test.each([
    ['no id', { id: undefined }],
    ['an empty id', { id: '' }],
    ['an id with a blank', { id: 'a b' }],
    ['a very long id', { id: 'x'.repeat(65) }],
    ['a number as id', { id: 7 }],
    ['no device', { device: null }],
    ['no stamp', { at: undefined }],
    ['half a stamp', { at: [1] }],
    ['a stamp of three', { at: [1, 2, 3] }],
    ['a stamp below zero', { at: [-1, 0] }],
    ['a broken stamp', { at: [1.5, 0] }],
    ['a stamp in words', { at: ['1', 0] }],
    ['a stamp beyond every clock', { at: [LATEST_READABLE_MS + 1, 0] }],
    ['a counter too large', { at: [1, MAX_COUNTER + 1] }],
    ['an endless stamp', { at: [1e308 * 10, 0] }],
    ['a path of one part', { path: 'answer' }],
    ['a path with dots', { path: 'answer/../x' }],
    ['a path with an empty part', { path: 'answer//status' }],
    ['a path of nine parts', { path: 'a/b/c/d/e/f/g/h/i' }],
    ['a very long path', { path: `answer/${'a/'.repeat(120)}b` }],
    ['an object as value', { value: {} }],
    ['a drawn node as value', { value: vnode }],
    ['a drawn node in a list', { value: [vnode] }],
    ['a list in a list', { value: [['done']] }],
    ['no value', { value: undefined }],
    ['a list too long', { path: 'x/y', value: Array(MAX_LIST + 1).fill(0) }],
    ['a number too large', { path: 'x/y', value: 1e308 }],
    ['a number as status', { value: 1 }],
    ['a very long text', { path: 'answer/p1/1-1/note', value: 'あ'.repeat(MAX_TEXT + 1) }],
    ['a very long name', { path: 'answer/p1/1-1/owner', value: 'あ'.repeat(MAX_SHORT_TEXT + 1) }],
    ['methods in words', { path: 'plan/p1/methods', value: ['1'] }],
    ['a condition in words', { path: 'plan/p1/condition/mail', value: 'yes' }],
    ['an unknown field that holds an object', { extra: {} }],
    ['an unknown field with an evil name', { constructor: 'x' }],
    ['too many unknown fields', Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`f${index}`, 1]))],
  ])('with %s is refused', (_, parts) => {
    expect(readChange({ ...change(), ...parts })).toBeNull();
  });

  test.each([null, undefined, 0, 'text', [], [change()], true, () => change()])('is never made of %s', (value) => {
    expect(readChange(value)).toBeNull();
  });

  test('with __proto__ among its fields is refused and changes no prototype', () => {
    const text = JSON.stringify(change()).replace('{', '{"__proto__":{"polluted":true},');
    expect(readChange(JSON.parse(text))).toBeNull();
    expect(readChange(JSON.parse(`{"__proto__":${JSON.stringify(change())}}`))).toBeNull();
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('cannot be made of inherited fields', () => {
    expect(readChange(Object.create(change()))).toBeNull();
  });

  test('never makes the reader throw, and what passes is flat', () => {
    const shape = fc.record(
      {
        id: fc.oneof(fc.string(), fc.jsonValue()),
        at: fc.oneof(fc.tuple(fc.integer(), fc.integer()), fc.jsonValue()),
        device: fc.oneof(fc.constant('pc'), fc.jsonValue()),
        path: fc.oneof(fc.constant('answer/p1/1-1/note'), fc.constant('x/y'), fc.jsonValue()),
        value: fc.jsonValue(),
        more: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    law(
      fc.property(fc.oneof(shape, fc.jsonValue()), (value) => {
        const read = readChange(value);
        if (!read) return;
        for (const part of Object.values(read).flat()) expect(part === null || typeof part !== 'object').toBe(true);
      }),
      3_000,
    );
  });
});

describe('a value', () => {
  test('of null fits every path, because everything can be taken back', () => {
    for (const path of ['answer/p1/1-1/status', 'plan/p1/methods', 'who/knows'])
      expect(isValidValue(path, null)).toBe(true);
  });

  test('of our own is cut so that every other device accepts it', () => {
    law(
      fc.property(
        fc.constantFrom('answer/p1/1-1/note', 'answer/p1/1-1/owner', 'x/y'),
        fc.nat(30_000),
        (path, length) => {
          const trimmed = trimValue(path, `${'a'.repeat(length)}😀😀`);
          expect(isValidValue(path, trimmed)).toBe(true);
          expect(String(trimmed)).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
        },
      ),
    );
  });
});
