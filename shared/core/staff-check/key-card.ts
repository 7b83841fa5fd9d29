// The key of a round on paper and in a file: the whole round as one code for a camera, and the key alone to type.
import { toBase64url } from '../exchange/base64url.ts';
import { byteReader, numberBytes, utf8 } from './bytes.ts';
import { bytesOfCode } from './card-code.ts';
import { areRanges, MOST_GROUPS, type SlipRange } from './groups.ts';
import { type Invitation, KEY_BYTES } from './invitation.ts';
import { bad, good, type ReadResult } from './result.ts';
import { invitationBytes, invitationOf, MOST_SLIPS, type Round, readInvitationBytes } from './round.ts';

/** "TMK" and the version; not the beginning of an answer or an invitation. */
const MAGIC = [0x54, 0x4d, 0x4b, 1] as const;
/** What a code of version 1 begins with in base64url: by this a text is known as a key, whatever reads it. */
export const KEY_CODE_START = 'VE1LA';
const MOST_CODE = 2_000;

/** All that a successor needs to read the answers: the names of groups stay behind. */
export type KeyCard = {
  readonly invitation: Invitation;
  readonly privateKey: Uint8Array;
  readonly slips: number;
  readonly spare: number;
  readonly groups: readonly SlipRange[];
};

/** The code for the QR picture and the file. Throws RangeError without a key. */
export function keyCode(round: Round): string {
  if (!round.privateKey) throw new RangeError('This round has no key any more.');
  const bytes = invitationBytes(round);
  return toBase64url(
    Uint8Array.from([
      ...MAGIC,
      ...numberBytes(bytes.length, 2),
      ...bytes,
      ...round.privateKey,
      ...numberBytes(round.slips, 2),
      ...numberBytes(round.spare, 2),
      round.groups.length,
      ...round.groups.flatMap(({ from, to }) => [...numberBytes(from, 2), ...numberBytes(to, 2)]),
    ]),
  );
}

/** Reads what a camera or a person gave. Never throws; whether the key belongs to the round, only the seal can tell. */
export function readKeyCode(text: string): ReadResult<KeyCard> {
  const code = bytesOfCode(text, MAGIC, MOST_CODE);
  if (!code.ok) return code;
  const from = byteReader(code.value.subarray(MAGIC.length));
  const invitation = readInvitationBytes(from.take(from.number(2) ?? 0) ?? new Uint8Array());
  const privateKey = from.take(KEY_BYTES);
  const slips = from.number(2);
  const spare = from.number(2);
  const count = from.number(1) ?? MOST_GROUPS + 1;
  if (!invitation.ok) return invitation.reason === 'newer' ? bad('newer') : bad('broken');
  if (invitation.value.slip || !privateKey || slips === null || spare === null || spare > slips) return bad('broken');
  if (slips > MOST_SLIPS || count > MOST_GROUPS) return bad('broken');
  const groups = Array.from({ length: count }, () => ({
    from: from.number(2) ?? 0,
    to: from.number(2) ?? 0,
    name: '',
  }));
  if (!from.isDone() || !areRanges(groups, slips)) return bad('broken');
  return good({ invitation: invitation.value, privateKey, slips, spare, groups });
}

/** 32 signs that nobody mixes up: no I, L, O, U (the alphabet of Crockford's base 32). */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUP = 4;
const CHECK = 2;

/** Two signs over the others, by place, so that a wrong or a swapped sign is noticed. */
function checkSigns(signs: string): string {
  const sum = [...signs].reduce((all, sign, at) => (all * 31 + SIGNS.indexOf(sign) * (at + 1)) % 1021, 7);
  return (SIGNS[sum >> 5] ?? '') + (SIGNS[sum & 31] ?? '');
}

/** The key in groups of four signs, to type where no camera is. */
export function typedKey(privateKey: Uint8Array): string {
  const bits = [...privateKey].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const signs = (bits.match(/.{1,5}/g) ?? []).map((five) => SIGNS[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
  return ((signs + checkSigns(signs)).match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join(' ');
}

/** The key that somebody typed: small letters, full width, O for 0 and I or L for 1 are understood. Null if it is none. */
export function readTypedKey(text: string): Uint8Array | null {
  const typed = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-ー−]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const signs = typed.slice(0, -CHECK);
  if (typed.length !== Math.ceil((KEY_BYTES * 8) / 5) + CHECK || [...signs].some((sign) => !SIGNS.includes(sign)))
    return null;
  if (checkSigns(signs) !== typed.slice(-CHECK)) return null;
  const bits = [...signs].map((sign) => SIGNS.indexOf(sign).toString(2).padStart(5, '0')).join('');
  return Uint8Array.from({ length: KEY_BYTES }, (_, at) => Number.parseInt(bits.slice(at * 8, at * 8 + 8), 2));
}

/** A round from what was handed over, open, on a device that has not got it. @param createdAt milliseconds since 1970 */
export const roundOfKey = ({ invitation, privateKey, slips, spare, groups }: KeyCard, createdAt: number): Round => ({
  ...invitationOf(invitation),
  createdAt,
  slips,
  spare,
  groups,
  privateKey,
  kept: { paper: true, file: true },
  phase: 'open',
  closedOn: null,
  counts: null,
});

/** The first line of a locked key file; what follows is a lock like that of an exchange file. */
export const KEY_FILE_FORMAT = 'telemamori/staff-check-key';

/** What the lock is bound to: a key file cannot be passed off as another kind of file. */
export const keyFileBound = (id: string): Uint8Array => utf8(`${KEY_FILE_FORMAT}\n1\n${id}`);
