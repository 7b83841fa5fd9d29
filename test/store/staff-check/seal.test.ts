// Sealed answers: opened by the round's key and by nothing else, and the library does what RFC 9180 says.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AnswerSheet } from '../../../shared/core/staff-check/answer-sheet.ts';
import { bytesOfHex, hexOf } from '../../../shared/core/staff-check/bytes.ts';
import type { Invitation } from '../../../shared/core/staff-check/invitation.ts';
import { QUESTION_IDS } from '../../../shared/core/staff-check/questions.ts';
import { REPLIES } from '../../../shared/core/staff-check/reply.ts';
import { parseSealed, type SealedObject } from '../../../shared/core/staff-check/sealed-object.ts';
import { fingerprint, nameOf } from '../../../shared/store/staff-check/names.ts';
import {
  isKeyOf,
  newRoundKey,
  type OpenRound,
  openAnswer,
  type RoundKey,
  sealAnswer,
  slipSecret,
} from '../../../shared/store/staff-check/seal.ts';
import { invitation, sheet } from '../../support/staff-check.ts';

let key: RoundKey;
let asked: Invitation;
beforeAll(async () => {
  key = await newRoundKey();
  asked = invitation({ publicKey: key.publicKey });
});

const round = (slips = 0, more: Partial<OpenRound> = {}): OpenRound => ({
  ...key,
  id: asked.id,
  questions: asked.questions,
  slips,
  ...more,
});
const strip = async (number: number): Promise<Invitation> => ({
  ...asked,
  slip: { number, secret: await slipSecret(key.privateKey, number) },
});
const changed = (object: SealedObject, at: number, by = 1): SealedObject => {
  const bytes = object.bytes.slice();
  bytes[at] = (bytes[at] ?? 0) ^ by;
  const read = parseSealed(bytes);
  return read.ok ? read.value : { ...object, bytes };
};

describe('an answer', () => {
  test('comes out as it went in, by an open link and by a strip', async () => {
    const answered = sheet({
      replies: { 'e-call': 'yes', 'e-lock': 'unknown', 'e-home-wifi': 'partly' },
      filled: ['e-lock'],
    });
    expect(await openAnswer(round(), await sealAnswer(asked, answered))).toEqual({ ok: true, value: answered });
    expect(await openAnswer(round(30), await sealAnswer(await strip(30), answered))).toEqual({
      ok: true,
      value: answered,
    });
  });

  test('is opened under no other strip, without one, or in another round', async () => {
    const sealed = await sealAnswer(await strip(7), sheet());
    const stolen = { ...asked, slip: { number: 8, secret: await slipSecret(key.privateKey, 7) } };
    expect(await openAnswer(round(30), await sealAnswer(stolen, sheet()))).toEqual({ ok: false, reason: 'broken' });
    expect(await openAnswer(round(6), sealed)).toEqual({ ok: false, reason: 'slip' });
    expect(await openAnswer(round(0), sealed)).toEqual({ ok: false, reason: 'slip' });
    expect(await openAnswer(round(30), await sealAnswer(asked, sheet()))).toEqual({ ok: false, reason: 'slip' });
    expect(await openAnswer(round(30, { id: '00'.repeat(8) }), sealed)).toEqual({ ok: false, reason: 'other-round' });
    expect(await openAnswer(round(30, await newRoundKey()), sealed)).toEqual({ ok: false, reason: 'broken' });
  });

  test('is refused when a single bit has changed on the way', async () => {
    const sealed = await sealAnswer(asked, sheet());
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.bytes.length - 1), fc.nat(7), async (at, bit) => {
        expect((await openAnswer(round(), changed(sealed, at, 1 << bit))).ok).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test('shows without the key neither what was said nor how much', async () => {
    const little = await sealAnswer(asked, sheet({ replies: {} }));
    const all = Object.fromEntries(asked.questions.map((id) => [id, REPLIES[0]])) as AnswerSheet['replies'];
    const much = await sealAnswer(asked, sheet({ replies: all }));
    expect(much.bytes.length).toBe(little.bytes.length);
    expect(hexOf(much.bytes)).not.toContain(sheet().sender);
    const twice = await sealAnswer(asked, sheet({ replies: all }));
    expect(hexOf(much.bytes.slice(15))).not.toBe(hexOf(twice.bytes.slice(15)));
  });

  test('that answers what was not asked is refused', async () => {
    const other = QUESTION_IDS.find((id) => !asked.questions.includes(id)) ?? 'e-rules';
    const sealed = await sealAnswer(asked, sheet({ replies: { [other]: 'yes' } }));
    expect(await openAnswer(round(), sealed)).toEqual({ ok: false, reason: 'broken' });
  });
});

test('a key is known as its own, and a wrong one as another', async () => {
  expect(await isKeyOf(key)).toBe(true);
  expect(await isKeyOf({ ...key, privateKey: (await newRoundKey()).privateKey })).toBe(false);
  expect(await isKeyOf({ ...key, privateKey: new Uint8Array(3) })).toBe(false);
});

test('an answer of the first version is opened for ever', async () => {
  const golden = round(0, {
    id: '0102030405060708',
    publicKey: bytesOfHex('3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d'),
    privateKey: bytesOfHex('4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8'),
  });
  const { default: text } = await import('../../fixtures/staff-check/answer-1.hex?raw');
  const read = parseSealed(bytesOfHex(text.trim()));
  expect(read.ok && (await openAnswer(golden, read.value))).toEqual({
    ok: true,
    value: sheet({ replies: { 'e-call': 'yes', 'e-lock': 'partly', 'e-mfa': 'unknown' }, filled: ['e-lock'] }),
  });
});

test('names and words come from the contents', async () => {
  expect(await nameOf(new Uint8Array())).toBe('e3b0c44298fc1c149afbf4c8996fb924.tmm');
  const words = await fingerprint(asked);
  expect(await fingerprint({ ...asked })).toEqual(words);
  expect(await fingerprint({ ...asked, id: 'ff'.repeat(8) })).not.toEqual(words);
  expect(words.every((word) => Number.isInteger(word) && word >= 0 && word < 256)).toBe(true);
});

describe('RFC 9180, X25519 and HKDF-SHA256 with AES-128-GCM', () => {
  const info = bytesOfHex('4f6465206f6e2061204772656369616e2055726e');
  const aad = bytesOfHex('436f756e742d30');
  const plain = '4265617574792069732074727574682c20747275746820626561757479';
  const open = async (secret: string, enc: string, text: string, more: object = {}) => {
    const hpke = await import('hpke');
    const suite = new hpke.CipherSuite(hpke.KEM_DHKEM_X25519_HKDF_SHA256, hpke.KDF_HKDF_SHA256, hpke.AEAD_AES_128_GCM);
    const privateKey = await suite.DeserializePrivateKey(bytesOfHex(secret), true);
    return hexOf(await suite.Open(privateKey, bytesOfHex(enc), bytesOfHex(text), { info, aad, ...more }));
  };

  test('base mode (A.1.1)', async () => {
    const opened = await open(
      '4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8',
      '37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431',
      'f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a',
    );
    expect(opened).toBe(plain);
  });

  test('with a shared key (A.1.2)', async () => {
    const opened = await open(
      'c5eb01eb457fe6c6f57577c5413b931550a162c71a03ac8d196babbd4e5ce0fd',
      '0ad0950d9fb9588e59690b74f1237ecdf1d775cd60be2eca57af5a4b0471c91b',
      'e52c6fed7f758d0cf7145689f21bc1be6ec9ea097fef4e959440012f4feb73fb611b946199e681f4cfc34db8ea',
      {
        psk: bytesOfHex('0247fd33b913760fa1fa51e1892d9f307fbe65eb171e8132c2af18555a738b82'),
        pskId: bytesOfHex('456e6e796e20447572696e206172616e204d6f726961'),
      },
    );
    expect(opened).toBe(plain);
  });
});
