// Names that come from contents: the file name of a sealed object, and the four words that prove whose invitation it is.
import { bytesOfHex, hexOf } from '../../core/staff-check/bytes.ts';
import type { Invitation } from '../../core/staff-check/invitation.ts';

const digest = async (bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes)));

/** 32 lower-case hexadecimal letters and `.tmm`: legal everywhere, and the same for the same content. */
export const nameOf = async (bytes: Uint8Array): Promise<string> => `${hexOf((await digest(bytes)).slice(0, 16))}.tmm`;

/** Four numbers from 0 to 255, one for each word of the list; from the round's id and its key, so that nobody can choose them. */
export async function fingerprint({
  id,
  publicKey,
}: Pick<Invitation, 'id' | 'publicKey'>): Promise<[number, number, number, number]> {
  const [a = 0, b = 0, c = 0, d = 0] = await digest(Uint8Array.from([...bytesOfHex(id), ...publicKey]));
  return [a, b, c, d];
}
