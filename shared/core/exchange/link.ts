// Methods and statuses of one plan as a short text for a QR code or a link. Nothing else travels here: no notes, no names.
//
// Bytes: version (1), hash of the item ids (3), minutes since 1970 when it was made (4), then ages, then bits, CRC-32 (4).
// An age says how many minutes before `made` a value was set: 0 for never set, else minutes + 1, seven bits a byte, low
// first. The first age belongs to the methods, then one per item. Bits: 8 for the methods, then a code per item, the first
// at the highest bits: 2 bits each in version 1, 3 in version 2, which came with 一部 and わからない. With the ages the reader
// can keep whichever is newer, and the same link read twice, or on two devices, gives the same records.
//
// A person's own plan stands before the payload, with a point between them; older readers refuse such a link.

import { failure, type Result, success } from '../errors.ts';
import { METHOD_NUMBERS } from '../item.ts';
import type { Change, Stamp } from '../log/change.ts';
import { FIRST_PLAN, isOwnPlan, path } from '../log/path.ts';
import { readPath } from '../log/path-parts.ts';
import type { State } from '../log/state.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { crc32, textHash } from './checksum.ts';
import { LATEST_STAMP_MS, MAX_LINK_LENGTH } from './limits.ts';
import { packBits, unpackBits } from './pack-bits.ts';

/** The newest version; every older one is read for ever. */
export const LINK_VERSION = 2;
/** The device name of records that came by link: the real one does not travel. */
export const LINK_DEVICE = 'link';
/** The address inside the app that opens a payload: `#/i/PAYLOAD`. */
export const LINK_ROUTE = 'i';

/** The ids of changes that came by link, and of no others. */
const LINK_ID = 'link-';
/** Between a person's own plan and the payload; the company's links have neither. */
const PLAN_SIGN = '.';
const HEADER_BYTES = 8;
const SUM_BYTES = 4;
const MINUTE = 60_000;
const LATEST_MINUTE = Math.floor(LATEST_STAMP_MS / MINUTE);
/** Codes never change their meaning; new ones are added at the end. */
const CODES = ['new', 'done', 'todo', 'na', 'partly', 'unknown'] as const;
/** version → bits for one code */
const CODE_BITS: Readonly<Record<number, number>> = { 1: 2, 2: 3 };

/** The oldest version that can say these codes, so that a device that was not updated can read it too. */
const versionFor = (codes: readonly number[]): number => (codes.some((code) => code > 3) ? LINK_VERSION : 1);

export type LinkPlan = {
  readonly plan: string;
  /** the items of this version, in their order */
  readonly itemIds: readonly string[];
  /** the items of earlier versions, so that a link made by one of them can still be read */
  readonly earlier?: readonly (readonly string[])[];
};

const setHash = (itemIds: readonly string[]): number => textHash(itemIds.join(' ')) & 0xffffff;

const minuteOf = (ms: number): number => Math.min(Math.max(0, Math.floor(ms / MINUTE)), LATEST_MINUTE);

function pushNumber(bytes: number[], value: number, length: number): void {
  for (let place = length - 1; place >= 0; place--) bytes.push(Math.floor(value / 256 ** place) & 255);
}

function pushAge(bytes: number[], age: number): void {
  let rest = age;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

const methodBits = (value: unknown): number =>
  Array.isArray(value)
    ? METHOD_NUMBERS.reduce((bits, method) => bits | (value.includes(method) ? 1 << (method - 1) : 0), 0)
    : 0;

const methodsOf = (bits: number) => METHOD_NUMBERS.filter((method) => bits & (1 << (method - 1)));

/**
 * The payload for one plan.
 * @param now milliseconds since 1970; stamps that lie ahead of it are sent as now
 */
export function writeLink(state: State, { plan, itemIds }: LinkPlan, now: number): string {
  const methods = state.get(path.planMethods(plan));
  const statuses = itemIds.map((item) => state.get(path.answer(plan, item, 'status')));
  const made = minuteOf(now);
  const age = (at: Stamp | undefined) => (at ? Math.max(0, made - minuteOf(at[0])) + 1 : 0);
  const codes = statuses.map((record) => Math.max(0, (CODES as readonly unknown[]).indexOf(record?.value)));
  const version = versionFor(codes);
  const bytes: number[] = [version];
  pushNumber(bytes, setHash(itemIds), 3);
  pushNumber(bytes, made, 4);
  for (const record of [methods, ...statuses]) pushAge(bytes, age(record?.at));
  bytes.push(methodBits(methods?.value));
  bytes.push(...packBits(codes, CODE_BITS[version] ?? 0));
  pushNumber(bytes, sumOf(Uint8Array.from(bytes), plan), SUM_BYTES);
  const payload = toBase64url(Uint8Array.from(bytes));
  return isOwnPlan(plan) ? plan + PLAN_SIGN + payload : payload;
}

/** Bound to the plan: a person's link that lost its beginning is damaged, never the company's. */
const sumOf = (bytes: Uint8Array, plan: string): number =>
  (crc32(bytes) ^ (isOwnPlan(plan) ? textHash(plan) : 0)) >>> 0;

type Reader = { readonly bytes: Uint8Array; at: number };

function takeNumber(from: Reader, length: number): number {
  let value = 0;
  for (let place = 0; place < length; place++) value = value * 256 + (from.bytes[from.at++] ?? 0);
  return value;
}

/** The age at the reader's place, or null if it is cut off, too large or not written in the shortest way. */
function takeAge(from: Reader): number | null {
  let value = 0;
  for (let place = 0; place < 5; place++) {
    const byte = from.bytes[from.at++];
    if (byte === undefined) return null;
    value += (byte & 127) * 128 ** place;
    if (byte < 128) return byte === 0 && place > 0 ? null : value;
  }
  return null;
}

type Body = {
  readonly made: number;
  readonly ages: readonly number[];
  readonly codes: readonly number[];
  readonly bits: number;
};

function readBody(bytes: Uint8Array, items: number, codeBits: number): Body | null {
  const from: Reader = { bytes, at: 4 };
  const made = takeNumber(from, 4);
  const ages: number[] = [];
  for (let index = 0; index <= items; index++) {
    const age = takeAge(from);
    if (age === null || age > made + 1) return null;
    ages.push(age);
  }
  const bits = takeNumber(from, 1);
  const packed = bytes.subarray(from.at, bytes.length - SUM_BYTES);
  const codes = unpackBits(packed, codeBits, items);
  if (made > LATEST_MINUTE || !codes || codes.some((code) => code >= CODES.length)) return null;
  const unset = codes.some((code, index) => code !== 0 && ages[index + 1] === 0);
  if (unset || (bits !== 0 && ages[0] === 0)) return null;
  return { made, ages, codes, bits };
}

const idOf = (plan: string, minute: number, name: string): string => `${LINK_ID}${plan}-${minute.toString(36)}-${name}`;

/**
 * True if a change may have the id it has. The ids of links can be foreseen by anybody, and a planted one would make the
 * real link say nothing: so it must be the id that a link gives to just this content.
 */
export function mayHaveId({ id, at, device, path: where, value }: Change): boolean {
  if (!id.startsWith(LINK_ID)) return true;
  const { kind, plan, rest } = readPath(where);
  if (device !== LINK_DEVICE || plan === null || at[0] % MINUTE !== 0 || at[1] !== 0) return false;
  const minute = at[0] / MINUTE;
  if (where === path.planMethods(plan)) {
    const bits = methodBits(value);
    return id === idOf(plan, minute, `methods-${bits}`) && JSON.stringify(value) === JSON.stringify(methodsOf(bits));
  }
  const [item = '', field] = rest;
  if (kind !== 'answer' || field !== 'status') return false;
  const code = (CODES as readonly unknown[]).indexOf(value);
  if (code >= 0) return id === idOf(plan, minute, `${item}-${code}`);
  // A status of a newer version has a code that no link of this version gives.
  const start = idOf(plan, minute, `${item}-`);
  return id.startsWith(start) && Number(id.slice(start.length)) >= CODES.length;
}

function toRecords({ made, ages, codes, bits }: Body, { plan, itemIds }: LinkPlan): Change[] {
  const record = (age: number, name: string, where: string, value: Change['value']): Change[] => {
    if (age === 0) return [];
    const minute = made - (age - 1);
    // The id is made of the content, so that reading a link again brings nothing new and two contents never share an id.
    return [
      {
        id: idOf(plan, minute, name),
        at: [minute * MINUTE, 0],
        device: LINK_DEVICE,
        path: where,
        value,
      },
    ];
  };
  const methods = methodsOf(bits);
  return [
    ...record(ages[0] ?? 0, `methods-${bits}`, path.planMethods(plan), methods),
    ...itemIds.flatMap((item, index) => {
      const code = codes[index] ?? 0;
      return record(ages[index + 1] ?? 0, `${item}-${code}`, path.answer(plan, item, 'status'), CODES[code] ?? 'new');
    }),
  ];
}

export type LinkContent = {
  /** whose plan it is about: the company's, or a person's own */
  readonly plan: string;
  /** milliseconds since 1970, to the minute */
  readonly made: number;
  readonly records: readonly Change[];
};

/** Reads a payload from anywhere. Damage, foreign text and other item sets give an error, never wrong answers. */
export function readLink(text: string, reader: LinkPlan): Result<LinkContent> {
  if (text.length === 0 || text.length > MAX_LINK_LENGTH) return failure('link-foreign');
  const [payload = '', own, more] = text.split(PLAN_SIGN).reverse();
  if (more !== undefined || (own !== undefined && !isOwnPlan(own))) return failure('link-damaged');
  const target: LinkPlan = { ...reader, plan: own ?? (isOwnPlan(reader.plan) ? FIRST_PLAN : reader.plan) };
  const bytes = fromBase64url(payload);
  if (!bytes || bytes.length < HEADER_BYTES + SUM_BYTES + 2) return failure('link-damaged');
  const sum = takeNumber({ bytes, at: bytes.length - SUM_BYTES }, SUM_BYTES);
  if (sumOf(bytes.subarray(0, -SUM_BYTES), target.plan) !== sum) return failure('link-damaged');
  const version = bytes[0] ?? 0;
  const codeBits = CODE_BITS[version];
  if (codeBits === undefined)
    return version > LINK_VERSION ? failure('link-newer', { version }) : failure('link-damaged');
  const hash = takeNumber({ bytes, at: 1 }, 3);
  const itemIds = [target.itemIds, ...(target.earlier ?? [])].find((ids) => setHash(ids) === hash);
  if (!itemIds) return failure('link-other-items');
  const body = readBody(bytes, itemIds.length, codeBits);
  if (!body) return failure('link-damaged');
  return success({ plan: target.plan, made: body.made * MINUTE, records: toRecords(body, { ...target, itemIds }) });
}

/** The payload inside whatever a camera or a clipboard gave: a whole address, its fragment, or the payload alone. */
export function findPayload(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > MAX_LINK_LENGTH + 2_000) return null;
  const inAddress = new RegExp(`#/?${LINK_ROUTE}/([A-Za-z0-9_.-]+)$`).exec(trimmed)?.[1];
  return inAddress ?? (/^(?:own-[A-Za-z0-9]+\.)?[A-Za-z0-9_-]{20,}$/.test(trimmed) ? trimmed : null);
}
