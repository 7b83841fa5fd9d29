// The card of a company's key: what is printed can be read and typed, and nothing else is taken for it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '../../../shared/core/exchange/base64url.ts';
import { crc32 } from '../../../shared/core/exchange/checksum.ts';
import { numberBytes, utf8 } from '../../../shared/core/staff-check/bytes.ts';
import { KEY_CODE_START, keyCode, readKeyCode, typedKey } from '../../../shared/core/staff-check/key-card.ts';
import {
  companyCardFrom,
  companyCode,
  MAX_COMPANY_BYTES,
  readCompanyCode,
  shortName,
} from '../../../shared/core/team/company-card.ts';
import { aRound } from '../../support/staff-round.ts';

const secret = fc.uint8Array({ minLength: 32, maxLength: 32 });
const company = fc.string({ unit: 'binary', maxLength: 80 });

/** A code whose sum is right, whatever it says. */
function summed(body: Iterable<number>): string {
  const bytes = Uint8Array.from(body);
  return toBase64url(Uint8Array.from([...bytes, ...numberBytes(crc32(bytes), 4)]));
}

const MAGIC = [0x54, 0x4d, 0x43, 1];
const SECRET = new Uint8Array(32).fill(7);

describe('a card', () => {
  test('carries key and name, with the line breaks of whatever carried it', () => {
    fc.assert(
      fc.property(secret, company, fc.nat(60), (key, name, at) => {
        const code = companyCode({ secret: key, company: name });
        const read = readCompanyCode(`${code.slice(0, at)}\n ${code.slice(at)}\r\n`);
        expect(read).toEqual({ ok: true, value: { secret: key, company: shortName(name, MAX_COMPANY_BYTES) } });
        expect(companyCardFrom(code)).toEqual(read);
      }),
    );
  });

  test('typed, has the key and no name', () => {
    fc.assert(
      fc.property(secret, (key) => {
        const read = { ok: true, value: { secret: key, company: '' } };
        expect(companyCardFrom(typedKey(key))).toEqual(read);
        expect(companyCardFrom(typedKey(key).toLowerCase().replaceAll(' ', ''))).toEqual(read);
      }),
    );
  });

  test('a secret of another length is no key', () => {
    expect(() => companyCode({ secret: new Uint8Array(31), company: '' })).toThrow(RangeError);
  });
});

describe('a name', () => {
  test('is one line, without hidden marks, of whole letters within its bytes', () => {
    fc.assert(
      fc.property(company, fc.integer({ min: 0, max: 60 }), (text, bytes) => {
        const name = shortName(text, bytes);
        expect(utf8(name).length).toBeLessThanOrEqual(bytes);
        expect(name).not.toMatch(/[\n\r\t\u202a-\u202e\u2066-\u2069\ufffd]/);
        expect(shortName(name, bytes)).toBe(name.trimEnd() === name ? name : name.trimEnd());
      }),
    );
    expect(shortName('みほん商店', 7)).toBe('みほ');
    expect(shortName('a\u202eb\nc', 60)).toBe('ab c');
  });
});

describe('hostile cards', () => {
  test('one changed sign, a cut, or more at the end is refused', () => {
    const code = companyCode({ secret: SECRET, company: 'みほん商店' });
    fc.assert(
      fc.property(fc.nat(code.length - 1), fc.constantFrom(...'ABCdef019-_ぁ'), (at, sign) => {
        fc.pre(code[at] !== sign);
        expect(readCompanyCode(code.slice(0, at) + sign + code.slice(at + 1)).ok).toBe(false);
        expect(readCompanyCode(code.slice(0, at)).ok).toBe(false);
        expect(readCompanyCode(code + sign).ok).toBe(false);
      }),
    );
  });

  test('nothing of any text is taken for a card', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        expect(readCompanyCode(text).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 120 }), (bytes) => {
        expect(readCompanyCode(toBase64url(Uint8Array.from([...MAGIC, ...bytes]))).ok).toBe(false);
      }),
    );
  });

  test.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['A'.repeat(401), 'too-big'],
    [summed([...MAGIC.slice(0, 3), 2, ...SECRET]), 'newer'],
    [summed([...MAGIC.slice(0, 3), 0, ...SECRET]), 'broken'],
    [summed([...MAGIC, ...SECRET.slice(1)]), 'broken'],
    [summed([...MAGIC, ...SECRET, ...new Uint8Array(61).fill(65)]), 'broken'],
    [summed([...MAGIC, ...SECRET, 0xff, 0xfe]), 'broken'],
    ['VE1D', 'broken'],
  ] as const)('%j is %s', (text, reason) => {
    expect(readCompanyCode(text)).toEqual({ ok: false, reason });
  });

  test('marks that turn a name around do not come in, though the sum is right', () => {
    const read = readCompanyCode(summed([...MAGIC, ...SECRET, ...utf8('み\u202eほん\n商店')]));
    expect(read).toEqual({ ok: true, value: { secret: SECRET, company: 'みほん 商店' } });
  });

  test('the card of a round is none of a company, and the other way round', () => {
    const ofRound = keyCode(aRound());
    expect(ofRound.startsWith(KEY_CODE_START)).toBe(true);
    expect(readCompanyCode(ofRound)).toEqual({ ok: false, reason: 'broken' });
    const ofCompany = companyCode({ secret: SECRET, company: '' });
    expect(readKeyCode(ofCompany)).toEqual({ ok: false, reason: 'broken' });
    expect(fromBase64url(ofCompany)?.length).toBe(40);
  });
});
