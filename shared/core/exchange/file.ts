// The exchange file `.telemamori.json`: readable, versioned, one record a line. Written here, and read from hostile text.

import { failure, type Result, success } from '../errors.ts';
import type { Change } from '../log/change.ts';
import { mergeLogs } from '../log/state.ts';
import { FILE_BUDGET, selectChanges, utf8Length } from './budget.ts';
import { guardJson } from './json-guard.ts';
import { MAX_FILE_BYTES, MAX_LOCKED_LENGTH, MAX_RECORDS } from './limits.ts';
import { type Lock, readLock } from './lock.ts';
import { isId } from './schema.ts';
import { readChange } from './validate.ts';

export const FILE_FORMAT = 'telemamori';
export const FILE_VERSION = 1;
/** The oldest reader that understands what this version writes. */
export const MIN_READER = 1;

export type FileHeader = {
  readonly version: number;
  readonly minReader: number;
  /** version of the app that wrote it */
  readonly app: string;
  /** ISO 8601, or '' if it cannot be read */
  readonly created: string;
  readonly device: string;
};

export type ExchangeFile = {
  readonly header: FileHeader;
  readonly records: readonly Change[];
  /** records that could not be read and were left out */
  readonly skipped: number;
};

/** Either the records, or a locked file that wants its passphrase. */
export type OpenedFile = { readonly kind: 'open'; readonly file: ExchangeFile } | LockedFile;
export type LockedFile = { readonly kind: 'locked'; readonly header: FileHeader; readonly lock: Lock };

export type Origin = { readonly app: string; readonly created: number; readonly device: string };

export function fileHeader({ app, created, device }: Origin): FileHeader {
  return { version: FILE_VERSION, minReader: MIN_READER, app, created: new Date(created).toISOString(), device };
}

/** The header's fields in the order in which they stand in a file; a lock is bound to exactly this text. */
export const headerText = (header: FileHeader): string =>
  [`"format": "${FILE_FORMAT}"`, ...Object.entries(header).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`)]
    .map((field) => `  ${field},\n`)
    .join('');

/** A written file, and what it could not carry. */
export type WrittenFile = {
  readonly text: string;
  /** overtaken changes that did not fit and were left out */
  readonly leftOut: number;
  /** false: changes that count are missing in it; it must not be called a copy of everything */
  readonly complete: boolean;
};

/** Writes an exchange file within the budget of its reader. The same log gives the same text but for the header. */
export function writeFileWithin(log: readonly Change[], origin: Origin, budget = FILE_BUDGET): WrittenFile {
  const { lines, leftOut, fits } = selectChanges(log, budget);
  const records = lines.length > 0 ? `\n${lines.map((line) => `    ${line}`).join(',\n')}\n  ` : '';
  return { text: `{\n${headerText(fileHeader(origin))}  "records": [${records}]\n}\n`, leftOut, complete: fits };
}

/** The text of an exchange file; see `writeFileWithin` for what a very large log leaves out. */
export const writeFile = (log: readonly Change[], origin: Origin): string => writeFileWithin(log, origin).text;

/** A name for the file: `telemamori-2026-11-24.telemamori.json`; one behind a passphrase says so: `…-locked.…`. */
export const fileName = (day: string, locked = false): string =>
  `telemamori-${day}${locked ? '-locked' : ''}.telemamori.json`;

const shortText = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 40) : '');

function readHeader(parsed: Record<string, unknown>): Result<FileHeader> {
  if (parsed.format !== FILE_FORMAT) return failure('file-foreign');
  const { version, minReader } = parsed;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return failure('file-foreign');
  if (typeof minReader !== 'number' || !Number.isInteger(minReader) || minReader < 1) return failure('file-foreign');
  if (minReader > FILE_VERSION) return failure('file-newer', { version: minReader });
  const created = shortText(parsed.created);
  return success({
    version,
    minReader,
    app: shortText(parsed.app),
    created: /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(created) ? created : '',
    device: isId(parsed.device) ? parsed.device : '',
  });
}

function parse(text: string): Result<Record<string, unknown>> {
  const scanned = guardJson(text);
  if (!scanned.ok) return scanned;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    // The scan tells the line of most damage; the rest (a missing comma) has no line that every engine tells.
    return failure('file-damaged');
  }
  if (parsed === null || typeof parsed !== 'object' || Array.isArray(parsed)) return failure('file-foreign');
  return success(parsed as Record<string, unknown>);
}

/** A file with a passphrase says so right behind its header, and is longer than what is inside. */
const LOCKED = /"lock"\s*:/;

/** Most texts need no counting: their length tells. */
const isOverBudget = (text: string): boolean =>
  text.length > MAX_FILE_BYTES || (text.length * 3 > MAX_FILE_BYTES && utf8Length(text) > MAX_FILE_BYTES);

function readRecords(from: unknown): Result<{ records: Change[]; skipped: number }> {
  if (!Array.isArray(from)) return failure('file-foreign');
  if (from.length > MAX_RECORDS) return failure('file-too-many');
  const records = from.map(readChange).filter((change) => change !== null);
  if (records.length === 0) return failure('file-without-answers');
  return success({ records: mergeLogs(records, []), skipped: from.length - records.length });
}

/**
 * Reads an exchange file from anywhere. Nothing about the text is believed: its size, depth, keys, header and every
 * record are checked before a single one is handed on. Records that do not pass are counted and left out.
 */
export function readFile(text: string): Result<OpenedFile> {
  const body = text.replace(/^\uFEFF/, '').trim();
  if (body === '') return failure('file-empty');
  if (body.length > MAX_LOCKED_LENGTH || (isOverBudget(body) && !LOCKED.test(body.slice(0, 1000))))
    return failure('file-too-large');
  if (body.includes('\0')) return failure('file-not-text');
  if (!body.startsWith('{')) return failure('file-foreign');
  const parsed = parse(body);
  if (!parsed.ok) return parsed;
  const header = readHeader(parsed.value);
  if (!header.ok) return header;
  if (Object.hasOwn(parsed.value, 'lock')) {
    const lock = readLock(parsed.value.lock);
    return lock ? success({ kind: 'locked', header: header.value, lock }) : failure('file-bad-lock');
  }
  if (isOverBudget(body)) return failure('file-too-large');
  const records = readRecords(parsed.value.records);
  if (!records.ok) return records;
  return success({ kind: 'open', file: { header: header.value, ...records.value } });
}
