// The key on paper: what is printed can be read, typed, and nothing else is taken for a key.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '../../../shared/core/exchange/base64url.ts';
import {
  KEY_CODE_START,
  keyCode,
  readKeyCode,
  readTypedKey,
  roundOfKey,
  typedKey,
} from '../../../shared/core/staff-check/key-card.ts';
import { anyInvitation } from '../../support/staff-check.ts';
import { aRound } from '../../support/staff-round.ts';

const key = fc.uint8Array({ minLength: 32, maxLength: 32 });

test('the code carries the round to a successor; names of groups stay behind', () => {
  fc.assert(
    fc.property(anyInvitation, key, fc.constantFrom(0, 12, 1000), ({ slip: _, ...asked }, privateKey, slips) => {
      const groups = slips === 0 ? [] : [{ from: 1, to: 6, name: '現場' }];
      const round = aRound({ ...asked, privateKey, slips, spare: Math.min(slips, 3), groups });
      const code = keyCode(round);
      expect(code.startsWith(KEY_CODE_START)).toBe(true);
      const read = readKeyCode(`${code.slice(0, 40)}\n ${code.slice(40)}`);
      expect(read.ok && roundOfKey(read.value, round.createdAt)).toEqual({
        ...round,
        groups: groups.map((group) => ({ ...group, name: '' })),
      });
    }),
  );
});

test('the key alone can be typed, in small letters, full width, with O and l', () => {
  fc.assert(
    fc.property(key, (privateKey) => {
      const typed = typedKey(privateKey);
      expect(typed).toMatch(/^(?:[0-9A-Z]{4} )*[0-9A-Z]{1,4}$/);
      expect(readTypedKey(typed)).toEqual(privateKey);
      expect(readTypedKey(typed.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll(' ', ''))).toEqual(
        privateKey,
      );
    }),
  );
  expect(readTypedKey('')).toBeNull();
  expect(readTypedKey(`!${typedKey(new Uint8Array(32)).slice(1)}`)).toBeNull();
});

test('one wrong sign is noticed', () => {
  fc.assert(
    fc.property(key, fc.nat(51), fc.constantFrom(...'23456789ABCDEFGHJKMNPQRSTVWXYZ'), (privateKey, at, sign) => {
      const typed = typedKey(privateKey).replaceAll(' ', '');
      fc.pre(typed[at] !== sign);
      expect(readTypedKey(typed.slice(0, at) + sign + typed.slice(at + 1))).toBeNull();
    }),
  );
});

test('what is cut off, longer, of a later version or no key is refused', () => {
  const code = keyCode(aRound());
  expect(readKeyCode('')).toEqual({ ok: false, reason: 'empty' });
  expect(readKeyCode(code.slice(0, -4))).toEqual({ ok: false, reason: 'broken' });
  expect(readKeyCode(`${code}AAAA`)).toEqual({ ok: false, reason: 'broken' });
  expect(readKeyCode('A'.repeat(3000))).toEqual({ ok: false, reason: 'too-big' });
  expect(readKeyCode('VE1LCQ')).toEqual({ ok: false, reason: 'newer' });
  // The first byte of the invitation inside, behind the start of the code and two bytes of its length, is its version.
  const withVersion = (version: number) => {
    const bytes = fromBase64url(code) ?? new Uint8Array();
    bytes[6] = version;
    return readKeyCode(toBase64url(bytes));
  };
  expect(withVersion(99)).toEqual({ ok: false, reason: 'newer' });
  expect(withVersion(0)).toEqual({ ok: false, reason: 'broken' });
  expect(() => keyCode(aRound({ privateKey: null }))).toThrow(RangeError);
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readKeyCode(text).ok).toBe(false);
    }),
  );
});
