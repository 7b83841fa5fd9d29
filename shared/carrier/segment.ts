// Sealed pieces of a change log, for several people in charge: bytes in, objects out, and back. The key of the company seals them;
// without it nothing is readable but that there is something. A long segment is many objects, so that each fits a drop box.
//
// object: header 13 (kind 2, id of the company) | iv 12 | AES-GCM-256( segment 8 | part 2 | parts 2 | bytes ), header as associated data
import type { Bytes } from './carrier.ts';
import { HEADER_BYTES, readHeader, writeHeader } from './object-header.ts';
import { MAX_OBJECT_BYTES, nameOf } from './object-name.ts';

export const COMPANY_SECRET_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const SEGMENT_BYTES = 8;
const PART_HEADER_BYTES = SEGMENT_BYTES + 4;
const CHUNK_BYTES = MAX_OBJECT_BYTES - HEADER_BYTES - IV_BYTES - TAG_BYTES - PART_HEADER_BYTES;
/** 16 MB packed: more than twenty years of one company. */
const MAX_PARTS = 4_096;

export type CompanyKey = {
  /** 16 hexadecimal digits on the outside of every object; they tell nothing of the key */
  readonly id: string;
  readonly key: CryptoKey;
};

const encoder = new TextEncoder();
const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

async function derived(secret: Bytes, info: string, bytes: number): Promise<Bytes> {
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: encoder.encode(info) };
  return new Uint8Array(await crypto.subtle.deriveBits(derivation, base, bytes * 8));
}

/**
 * The key of a company, from the secret on its key card.
 * @param secret 32 bytes
 */
export async function companyKey(secret: Bytes): Promise<CompanyKey> {
  if (secret.length !== COMPANY_SECRET_BYTES) throw new RangeError('A company’s secret has 32 bytes.');
  const [id, raw] = await Promise.all([
    derived(secret, 'telemamori/company-id/1', 8),
    derived(secret, 'telemamori/segment/1', 32),
  ]);
  return { id: hex(id), key: await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']) };
}

/** Seals bytes as one segment: name → object. The same bytes sealed twice are two segments, which do no harm. */
export async function sealSegment(company: CompanyKey, bytes: Bytes): Promise<ReadonlyMap<string, Bytes>> {
  const parts = Math.max(1, Math.ceil(bytes.length / CHUNK_BYTES));
  if (parts > MAX_PARTS) throw new RangeError('A segment is too long.');
  const segment = crypto.getRandomValues(new Uint8Array(SEGMENT_BYTES));
  const header = writeHeader('segment', company.id);
  const objects = new Map<string, Bytes>();
  for (let part = 0; part < parts; part++) {
    const chunk = bytes.subarray(part * CHUNK_BYTES, (part + 1) * CHUNK_BYTES);
    const plain = new Uint8Array(PART_HEADER_BYTES + chunk.length);
    plain.set(segment);
    new DataView(plain.buffer).setUint16(SEGMENT_BYTES, part);
    new DataView(plain.buffer).setUint16(SEGMENT_BYTES + 2, parts);
    plain.set(chunk, PART_HEADER_BYTES);
    const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: header }, company.key, plain);
    const object = Uint8Array.from([...header, ...iv, ...new Uint8Array(sealed)]);
    objects.set(await nameOf(object), object);
  }
  return objects;
}

type Part = { readonly segment: string; readonly part: number; readonly parts: number; readonly chunk: Bytes };

/** What one object holds; null: of another company or key, or changed. */
async function openPart(company: CompanyKey, object: Bytes): Promise<Part | null> {
  const header = readHeader(object);
  if (header?.kind !== 'segment' || header.id !== company.id || object.length > MAX_OBJECT_BYTES) return null;
  const iv = object.subarray(HEADER_BYTES, HEADER_BYTES + IV_BYTES);
  const settings = { name: 'AES-GCM', iv, additionalData: object.subarray(0, HEADER_BYTES) };
  try {
    const sealed = object.subarray(HEADER_BYTES + IV_BYTES);
    const plain = new Uint8Array(await crypto.subtle.decrypt(settings, company.key, sealed));
    if (plain.length < PART_HEADER_BYTES) return null;
    const view = new DataView(plain.buffer);
    const [part, parts] = [view.getUint16(SEGMENT_BYTES), view.getUint16(SEGMENT_BYTES + 2)];
    if (part >= parts || parts > MAX_PARTS) return null;
    return { segment: hex(plain.subarray(0, SEGMENT_BYTES)), part, parts, chunk: plain.slice(PART_HEADER_BYTES) };
  } catch {
    // AES-GCM tells only that something differs, not what.
    return null;
  }
}

export type OpenedSegments = {
  /** segment → its bytes */
  readonly whole: ReadonlyMap<string, Bytes>;
  /** segment → names of the objects that hold it, also where two hold the same part */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** segments of which a part has not arrived yet */
  readonly incomplete: number;
  /** names of objects that claim to be of this company and cannot be opened: damaged, or forged */
  readonly refused: readonly string[];
};

/** The segments of this company among any objects, in any order; others are passed over. */
export async function openSegments(company: CompanyKey, objects: ReadonlyMap<string, Bytes>): Promise<OpenedSegments> {
  const segments = new Map<string, Map<number, Part>>();
  const names = new Map<string, string[]>();
  const refused: string[] = [];
  // By name: should two objects claim to be the same part, every device takes the same one.
  for (const [name, object] of [...objects].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const header = readHeader(object);
    if (header?.kind !== 'segment' || header.id !== company.id) continue;
    const part = await openPart(company, object);
    if (!part) {
      refused.push(name);
      continue;
    }
    const key = `${part.segment}/${part.parts}`;
    const parts = segments.get(key) ?? new Map<number, Part>();
    if (!parts.has(part.part)) parts.set(part.part, part);
    segments.set(key, parts);
    names.set(key, [...(names.get(key) ?? []), name]);
  }
  const whole = new Map<string, Bytes>();
  let incomplete = 0;
  for (const [key, parts] of segments) {
    const [first] = parts.values();
    if (!first || parts.size < first.parts) {
      incomplete += 1;
      continue;
    }
    const chunks = [...parts.values()].sort((a, b) => a.part - b.part).map(({ chunk }) => chunk);
    whole.set(key, new Uint8Array(await new Blob(chunks).arrayBuffer()));
  }
  return { whole, names, incomplete, refused };
}
