// What travels in a staff check: written and read back, and whatever a stranger gives is read whole or refused.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkWords } from '../../../shared/content/check-words.ts';
import { readSheet, SHEET_BYTES, writeSheet } from '../../../shared/core/staff-check/answer-sheet.ts';
import { bytesOfHex, textOfUtf8, utf8 } from '../../../shared/core/staff-check/bytes.ts';
import {
  fitsName,
  invitationFromText,
  invitationLink,
  readInvitation,
  writeInvitation,
} from '../../../shared/core/staff-check/invitation.ts';
import { inOrder, MOST_QUESTIONS, QUESTION_IDS } from '../../../shared/core/staff-check/questions.ts';
import {
  headOf,
  parseSealed,
  sealedFromText,
  sealedLink,
  sealedText,
} from '../../../shared/core/staff-check/sealed-object.ts';
import { law } from '../../support/laws.ts';
import { anyInvitation, anyQuestions, anySheet, invitation, sheet } from '../../support/staff-check.ts';

const sealed = (seed: number, slip = 0, id = '0102030405060708') => {
  const bytes = Uint8Array.from({ length: 127 }, (_, at) => (at * 31 + seed) % 256);
  bytes.set(headOf(id, slip));
  const read = parseSealed(bytes);
  if (!read.ok) throw new Error(read.reason);
  return read.value;
};

describe('an invitation', () => {
  test('is read back as it was written, by link and by its code', () => {
    law(
      fc.property(anyInvitation, (one) => {
        expect(readInvitation(writeInvitation(one))).toEqual({ ok: true, value: one });
        const link = invitationLink('https://example.jp/app/', one);
        expect(invitationFromText(` ${link}\n`)).toEqual({ ok: true, value: one });
        expect(invitationFromText(link.slice(link.lastIndexOf('/') + 1))).toEqual({ ok: true, value: one });
      }),
    );
  });

  test('is found in a whole message, quoted, broken over lines, with words behind it', () => {
    const words = fc.constantFrom(
      '',
      '社内チェックのお願いです。',
      'Hello there',
      'https://example.jp/other',
      '#/v/',
      '#/v/abc',
    );
    const width = fc.integer({ min: 60, max: 90 });
    const broken = fc.constantFrom('\n', '\r\n', '=\r\n', '\n> ', '\n> > ');
    law(
      fc.property(anyInvitation, words, words, width, broken, (one, before, after, letters, line) => {
        const link = invitationLink('https://example.jp/app/', one);
        const wrapped = (link.match(new RegExp(`.{1,${letters}}`, 'g')) ?? []).join(line);
        for (const shown of [link, `<${link}>`, wrapped])
          expect(invitationFromText(`${before}\n${shown}\n${after}\n4つの言葉：さくら`)).toEqual({
            ok: true,
            value: one,
          });
      }),
    );
  });

  test('of a strip stays that of the strip where a line breaks right before its secret', () => {
    for (const reader of ['a', 'ab', 'abc']) {
      const open = invitationLink('https://example.jp/', invitation({ reader }));
      const slip = { number: 7, secret: new Uint8Array(32).fill(7) };
      const link = invitationLink('https://example.jp/', invitation({ reader, slip }));
      expect(link.startsWith(open)).toBe(true); // so the first line alone is an invitation, too
      const text = `${open}\n${link.slice(open.length)}\n4つの言葉：さくら`;
      expect(invitationFromText(text)).toMatchObject({ ok: true, value: { slip: { number: 7 } } });
    }
  });

  test('of the first version is read for ever', () => {
    const golden =
      '0101020304050607080102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20fff0000000000000845137515501011be38195e3818fe38289e8a8ade8a888e6a0aae5bc8fe4bc9ae7a4be0fe7b78fe58b99e381aee68b85e5bd93';
    expect(readInvitation(bytesOfHex(golden))).toEqual({ ok: true, value: invitation() });
  });

  test('is whole or refused, whatever bytes come', () => {
    const some = writeInvitation(invitation());
    const strip = writeInvitation(invitation({ slip: { number: 30, secret: new Uint8Array(32).fill(7) } }));
    for (const bytes of [some, strip])
      for (let length = 0; length < bytes.length; length += 1) {
        const read = readInvitation(bytes.slice(0, length));
        // Cut right before its strip, a strip's invitation is an open one: the seal does not let its answers in.
        if (bytes === strip && length === some.length) expect(read.ok).toBe(true);
        else expect(read.ok).toBe(false);
      }
    law(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const read = readInvitation(bytes);
        if (read.ok) expect([...writeInvitation(read.value)]).toEqual([...bytes]);
      }),
    );
    law(
      fc.property(fc.nat(some.length - 1), fc.nat(255), (at, by) => {
        const bytes = some.slice();
        bytes[at] = by;
        const read = readInvitation(bytes);
        if (read.ok) expect([...writeInvitation(read.value)]).toEqual([...bytes]);
      }),
    );
  });

  test('of a later version, or with a question of one, says so', () => {
    const bytes = writeInvitation(invitation());
    expect(readInvitation(Uint8Array.from([2, ...bytes.slice(1)]))).toEqual({ ok: false, reason: 'newer' });
    const later = bytes.slice();
    later[41 + 7] = 1;
    expect(readInvitation(later)).toEqual({ ok: false, reason: 'newer' });
  });

  test.each(['', ' あ', 'あ\nい', 'あ\u202Eい', 'あ  い', '\ud800', 'あ'.repeat(21)])(
    'carries no name like %j',
    (text) => {
      expect(fitsName(text, 60)).toBe(false);
      expect(() => writeInvitation(invitation({ company: text }))).toThrow(RangeError);
    },
  );

  test('is not looked at when it is no invitation at all', () => {
    expect(invitationFromText('')).toEqual({ ok: false, reason: 'empty' });
    expect(invitationFromText('abc')).toEqual({ ok: false, reason: 'broken' });
    expect(invitationFromText('あ'.repeat(5000))).toEqual({ ok: false, reason: 'too-big' });
    law(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(invitationFromText(text).ok).toBe(false);
      }),
    );
  });

  test('cannot be made with what no reader would take', () => {
    for (const parts of [
      { keptUntil: '2026-12-03' },
      { questions: [] },
      { due: '2026-02-30' },
      { id: '01' },
      { publicKey: new Uint8Array(31) },
      { slip: { number: 0, secret: new Uint8Array(32) } },
      { slip: { number: 65_536, secret: new Uint8Array(32) } },
      { slip: { number: 1, secret: new Uint8Array(16) } },
    ])
      expect(() => writeInvitation(invitation(parts))).toThrow(RangeError);
  });
});

describe('an answer sheet', () => {
  test('is read back as it was written, and always of one size', () => {
    law(
      fc.property(
        anyQuestions.chain((asked) => fc.tuple(fc.constant(asked), anySheet(asked))),
        ([asked, one]) => {
          const bytes = writeSheet(one);
          expect(bytes.length).toBe(SHEET_BYTES);
          expect(readSheet(bytes, asked)).toEqual({ ok: true, value: one });
        },
      ),
    );
  });

  test('is whole or refused, whatever bytes come', () => {
    law(
      fc.property(
        fc.oneof(fc.uint8Array({ maxLength: 80 }), fc.uint8Array({ minLength: 64, maxLength: 64 })),
        fc.boolean(),
        (bytes, isFirst) => {
          if (isFirst && bytes.length > 0) bytes[0] = 1;
          const read = readSheet(bytes, QUESTION_IDS);
          if (read.ok) expect([...writeSheet(read.value)]).toEqual([...bytes]);
        },
      ),
    );
  });

  test('says why it is refused', () => {
    const bytes = writeSheet(sheet());
    expect(readSheet(bytes, ['e-lock'])).toEqual({ ok: false, reason: 'broken' });
    expect(readSheet(Uint8Array.from([2, ...bytes.slice(1)]), QUESTION_IDS)).toEqual({ ok: false, reason: 'newer' });
    const later = bytes.slice();
    later[15] = 0b110_00000;
    expect(readSheet(later, QUESTION_IDS)).toEqual({ ok: false, reason: 'newer' });
    expect(readSheet(new Uint8Array(), QUESTION_IDS)).toEqual({ ok: false, reason: 'empty' });
    expect(() => writeSheet(sheet({ counter: 0 }))).toThrow(RangeError);
    expect(() => writeSheet(sheet({ counter: 65_536 }))).toThrow(RangeError);
    expect(() => writeSheet(sheet({ sender: 'A1' }))).toThrow(RangeError);
  });
});

describe('a sealed answer', () => {
  test('is found in any text, each once: link, code, quoted mail, glued words', () => {
    const [one, two] = [sealed(1), sealed(2, 30)];
    const quoted = sealedText(two).replace(/(.{60})/g, '$1\r\n> ');
    const text = `総務さん、答えです：${sealedLink('https://example.jp/', one)}です\n> ${quoted}\n${sealedText(one)}よろしく`;
    expect(sealedFromText(text)).toEqual([one, two]);
  });

  test('is found whatever the id of its round', () => {
    law(
      fc.property(anyInvitation, fc.nat(255), ({ id }, seed) => {
        const one = sealed(seed, 3, id);
        expect(sealedFromText(`答え ${sealedText(one)} です`)).toEqual([one]);
      }),
    );
  });

  test('that is cut off, too long, of a later version or something else is refused', () => {
    const { bytes } = sealed(3);
    expect(parseSealed(bytes.slice(0, 126))).toEqual({ ok: false, reason: 'broken' });
    expect(parseSealed(Uint8Array.from([...bytes, 0]))).toEqual({ ok: false, reason: 'broken' });
    expect(parseSealed(new Uint8Array(5000))).toEqual({ ok: false, reason: 'too-big' });
    expect(parseSealed(new Uint8Array())).toEqual({ ok: false, reason: 'empty' });
    expect(parseSealed(Uint8Array.from(bytes.with(3, 2)))).toEqual({ ok: false, reason: 'newer' });
    expect(parseSealed(Uint8Array.from(bytes.with(4, 2)))).toEqual({ ok: false, reason: 'newer' });
    expect(parseSealed(Uint8Array.from(bytes.with(0, 0)))).toEqual({ ok: false, reason: 'broken' });
    expect(sealedFromText(sealedText(sealed(3)).slice(0, -1))).toEqual([]);
  });
});

test('UTF-8 is the platform’s own', () => {
  law(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect([...utf8(text)]).toEqual([...new TextEncoder().encode(text)]);
      expect(textOfUtf8(utf8(text))).toBe(
        new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text)),
      );
    }),
  );
  expect(textOfUtf8(Uint8Array.of(0xff))).toBeNull();
});

test('every question has its bit, and there is space for more', () => {
  expect(new Set(QUESTION_IDS).size).toBe(QUESTION_IDS.length);
  expect(QUESTION_IDS.length).toBeLessThanOrEqual(MOST_QUESTIONS);
  expect(inOrder(['e-lock', 'unknown', 'e-call', 'e-lock'])).toEqual(['e-call', 'e-lock']);
});

test('there are 256 words in each language, none twice', () => {
  const all = Array.from({ length: 256 }, (_, at) => at);
  for (const language of ['ja', 'en'] as const) {
    const words = checkWords(all, language);
    expect(new Set(words).size).toBe(256);
    expect(words.every((word) => (language === 'ja' ? /^[ぁ-ゖァ-ヶー]{1,6}$/ : /^[a-z-]{3,16}$/).test(word))).toBe(
      true,
    );
  }
});
