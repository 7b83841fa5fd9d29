// Seals an answer to a round's key and opens it again: HPKE (RFC 9180) with X25519, HKDF-SHA256 and AES-256-GCM.
import { type AnswerSheet, readSheet, writeSheet } from '../../core/staff-check/answer-sheet.ts';
import { numberBytes, utf8 } from '../../core/staff-check/bytes.ts';
import type { Invitation } from '../../core/staff-check/invitation.ts';
import { bad, type ReadResult } from '../../core/staff-check/result.ts';
import { headOf, parseSealed, partsOf, type SealedObject } from '../../core/staff-check/sealed-object.ts';

/** What is fixed for ever for answers of version 1. */
const INFO = 'telemamori/answer/1';
const SLIP_INFO = 'telemamori/slip/1';

/** Loaded when somebody seals or opens something: no other page needs it. */
const suite = async () => (await import('./suite.ts')).SUITE;

/** Asks for what sealing needs, so that a tap need not wait for it: a share menu opens only right after one. */
export const prepareSealing = (): Promise<void> =>
  import('./suite.ts').then(
    () => undefined,
    () => undefined, // it is asked for again when something is sealed
  );

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

export type RoundKey = { readonly publicKey: Uint8Array; readonly privateKey: Uint8Array };

/** A new key of a round: 32 bytes each. It can be written down on purpose: a lost key is a lost round. */
export async function newRoundKey(): Promise<RoundKey> {
  const hpke = await suite();
  const { publicKey, privateKey } = await hpke.GenerateKeyPair(true);
  return {
    publicKey: await hpke.SerializePublicKey(publicKey),
    privateKey: await hpke.SerializePrivateKey(privateKey),
  };
}

/** Both halves for the library; the private one cannot be taken out of it again. */
async function readPair({ publicKey, privateKey }: RoundKey) {
  const hpke = await suite();
  return {
    publicKey: await hpke.DeserializePublicKey(publicKey),
    privateKey: await hpke.DeserializePrivateKey(privateKey, false),
  };
}

/** A key is read once, however many answers it opens. */
const pairs = new WeakMap<Uint8Array, ReturnType<typeof readPair>>();

function pairOf(key: RoundKey): ReturnType<typeof readPair> {
  const known = pairs.get(key.privateKey);
  if (known) return known;
  const pair = readPair(key);
  pairs.set(key.privateKey, pair);
  return pair;
}

/** True if the two halves belong together: what is read from a key card may be of another round. */
export async function isKeyOf({ publicKey, privateKey }: RoundKey): Promise<boolean> {
  const hpke = await suite();
  const probe = utf8('probe');
  try {
    const { encapsulatedSecret, ciphertext } = await hpke.Seal(await hpke.DeserializePublicKey(publicKey), probe);
    const key = await readPair({ publicKey, privateKey });
    return (await hpke.Open(key, encapsulatedSecret, ciphertext)).length === probe.length;
  } catch {
    return false;
  }
}

/**
 * The secret of a numbered strip, from the round's own key: who holds the key card needs no list of secrets.
 * @param number 1 to 65,535
 */
export async function slipSecret(privateKey: Uint8Array, number: number): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey('raw', Uint8Array.from(privateKey), 'HKDF', false, ['deriveBits']);
  const info = joined(utf8(SLIP_INFO), Uint8Array.from(numberBytes(number, 2)));
  const bits = await crypto.subtle.deriveBits(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: Uint8Array.from(info) },
    key,
    256,
  );
  return new Uint8Array(bits);
}

/** What binds a ciphertext to its round and its slip. */
function options(head: Uint8Array, slip: number, secret: Uint8Array | undefined) {
  const info = joined(utf8(INFO), head);
  return secret ? { info, aad: head, psk: secret, pskId: Uint8Array.from(numberBytes(slip, 2)) } : { info, aad: head };
}

/** Seals a sheet to the round of an invitation, under the number of its strip if it has one. */
export async function sealAnswer(invitation: Invitation, sheet: AnswerSheet): Promise<SealedObject> {
  const { id, publicKey, slip } = invitation;
  const hpke = await suite();
  const number = slip?.number ?? 0;
  const head = headOf(id, number);
  const { encapsulatedSecret, ciphertext } = await hpke.Seal(
    await hpke.DeserializePublicKey(publicKey),
    writeSheet(sheet),
    options(head, number, slip?.secret),
  );
  const sealed = parseSealed(joined(head, encapsulatedSecret, ciphertext));
  if (!sealed.ok) throw new Error(`A sealed answer cannot be read again: ${sealed.reason}`);
  return sealed.value;
}

export type OpenRound = RoundKey & {
  readonly id: string;
  readonly questions: Invitation['questions'];
  /** number of strips; 0: everybody answers by one open link */
  readonly slips: number;
};

/**
 * Opens what a stranger gave with the round's key. Never throws: `other-round`, `slip` (no such strip, or none where there are
 * strips), `broken` (changed on the way, or not sealed with the strip's secret), `newer`.
 */
export async function openAnswer(round: OpenRound, object: SealedObject): Promise<ReadResult<AnswerSheet>> {
  if (object.invitation !== round.id) return bad('other-round');
  if (round.slips === 0 ? object.slip !== 0 : object.slip < 1 || object.slip > round.slips) return bad('slip');
  const { head, key, text } = partsOf(object);
  try {
    const hpke = await suite();
    const secret = object.slip === 0 ? undefined : await slipSecret(round.privateKey, object.slip);
    const sheet = await hpke.Open(await pairOf(round), key, text, options(head, object.slip, secret));
    return readSheet(sheet, round.questions);
  } catch {
    return bad('broken');
  }
}
