// A third place beside the databases: files in the browser's private file system (OPFS). Chromium's older storage keeps all
// databases of a site in one folder, where one damage hits them all; these files lie elsewhere. Each file is a segment that
// is written once; small ones are packed into large ones later. A name tells what is inside, so that a start that finds
// the databases whole reads no more than the list of names.
import type { Change } from '../../core/log/change.ts';
import { type Figures, isSameLog, type ReplicaReport } from '../../core/log/replica-report.ts';
import {
  figuresOf,
  isWholeSegment,
  parseSegmentName,
  readSegment,
  type SegmentName,
  segmentName,
  totalOf,
  writeSegment,
} from '../../core/log/segment.ts';
import { mergeLogs } from '../../core/log/state.ts';
import { serialize } from '../../core/serialize.ts';
import { gzip } from '../compress.ts';
import { type Folder, listFiles, openFolder, readText, removeFile, writeFile } from './private-files.ts';
import { ErasedElsewhere, NoSuchPlace, type Replica, type ReplicaEvents, unlessErased } from './replica.ts';

/** The two files in which version 0.1 kept its copy: read for ever, and removed once everything in them is in segments. */
const LEGACY_FILES: readonly string[] = ['a.json', 'b.json'];

async function readOld(folder: Folder, file: string) {
  const { readLegacy } = await import('./legacy-vault.ts');
  return readLegacy(await readText(folder, file));
}

export type Files = Replica & {
  /** Packs many small segments into few; at most so much work at a time that a page is not slowed down. */
  compact(): Promise<void>;
  /** Changes in all files, counted by reading them; for the proof after an erasure. */
  count(): Promise<number>;
};

/** A segment that has grown beyond this is closed; the next changes open a new one. */
const ACTIVE_CHANGES = 200;
/** Changes in a packed segment: reading one is a task of some milliseconds. */
const PACKED_CHANGES = 5000;
/** With more files than this, small ones are packed together. */
const COMPACT_THRESHOLD = 12;

/**
 * @param name folder in the private file system, one per store
 * @param newId random names for files
 */
export function openFiles(name: string, { erasedAt }: Pick<ReplicaEvents, 'erasedAt'>, newId: () => string): Files {
  const inTurn = serialize();
  /** the segment that this page adds to: no other page writes to it */
  let active: { readonly file: string; readonly changes: readonly Change[] } | null = null;
  /** figures of what was there at the last look */
  let seen: Figures = { count: 0, hash: 0, erasedAt: 0 };

  const folderOf = async (): Promise<Folder> => {
    const folder = await openFolder(name);
    if (!folder) throw new NoSuchPlace(`No private files for "${name}".`);
    return folder;
  };
  const segmentsIn = async (folder: Folder): Promise<{ segments: SegmentName[]; legacy: string[] }> => {
    const files = await listFiles(folder);
    const segments = files.map(parseSegmentName).filter((segment) => segment !== null);
    return { segments, legacy: files.filter((file) => LEGACY_FILES.includes(file)) };
  };
  /** Refuses to write what a page remembers from before an erasure; segments from before it go. */
  const current = async (folder: Folder, known: number): Promise<SegmentName[]> => {
    const { segments } = await segmentsIn(folder);
    const last = totalOf(segments).erasedAt;
    if (last > known) throw new ErasedElsewhere(last);
    const [old, own] = [segments.filter((s) => s.erasedAt < known), segments.filter((s) => s.erasedAt >= known)];
    for (const { file } of old) await removeFile(folder, file);
    return own;
  };
  /** Writes a segment and reads it again with the reader: only what can be opened is called there. */
  type Form = { readonly packed: boolean; readonly known: number };
  const writeNew = async (folder: Folder, changes: readonly Change[], { packed, known }: Form): Promise<string> => {
    const figures = figuresOf(changes, known);
    const file = segmentName(figures, newId(), packed);
    const text = writeSegment(changes);
    await writeFile(folder, file, packed ? await gzip(text) : text);
    if (!isWholeSegment(figures, readSegment(await readText(folder, file)))) {
      await removeFile(folder, file);
      throw new Error(`The file "${file}" did not read back.`);
    }
    return file;
  };
  const append = async (changes: readonly Change[], known = erasedAt()): Promise<void> => {
    const folder = await folderOf();
    await current(folder, known);
    for (let from = 0; from < changes.length; from += PACKED_CHANGES) {
      const slice = changes.slice(from, from + PACKED_CHANGES);
      if (slice.length > ACTIVE_CHANGES) {
        await writeNew(folder, slice, { packed: true, known });
      } else {
        const before = active && active.changes.length + slice.length <= ACTIVE_CHANGES ? active : null;
        const together = mergeLogs(before?.changes ?? [], slice);
        const file = await writeNew(folder, together, { packed: false, known });
        active = { file, changes: together };
        if (before) await removeFile(folder, before.file);
      }
    }
    const { count, hash } = figuresOf(changes, 0);
    seen = { count: seen.count + count, hash: (seen.hash ^ hash) >>> 0, erasedAt: known };
  };
  const add = (changes: readonly Change[]) => inTurn(unlessErased(erasedAt, () => append(changes)));
  type Found = { readonly report: ReplicaReport; readonly changes: readonly Change[] };
  const readEverything = async (folder: Folder): Promise<Found> => {
    const { segments, legacy } = await segmentsIn(folder);
    const old = await Promise.all(legacy.map((file) => readOld(folder, file)));
    const last = Math.max(totalOf(segments).erasedAt, ...old.map((file) => file.erasedAt));
    const logs: (readonly Change[])[] = old.filter((file) => file.erasedAt === last).map((file) => file.changes);
    let whole = legacy.length === 0;
    for (const segment of segments.filter((one) => one.erasedAt === last)) {
      const changes = readSegment(await readText(folder, segment.file));
      whole &&= isWholeSegment(segment, changes);
      logs.push(changes);
    }
    const changes = mergeLogs(logs.flat(), []);
    whole &&= changes.length === totalOf(segments).count;
    const figures = figuresOf(changes, last);
    const state = changes.length === 0 ? 'empty' : whole ? 'whole' : 'short';
    const report: ReplicaReport = { name, state, changes, expected: changes.length, erasedAt: last, extra: true };
    return { changes, report: whole ? { ...report, figures } : report };
  };
  return {
    name,
    async read(known) {
      const folder = await folderOf();
      const { segments, legacy } = await segmentsIn(folder);
      const total = totalOf(segments);
      if (known && legacy.length === 0 && isSameLog(total, known)) {
        seen = total;
        return {
          name,
          changes: [],
          extra: true,
          state: 'whole',
          expected: total.count,
          erasedAt: total.erasedAt,
          figures: total,
          same: true,
        };
      }
      const { report, changes } = await readEverything(folder);
      seen = figuresOf(changes, report.erasedAt);
      return report;
    },
    add,
    addNow: add,
    repair: (changes) => {
      const known = erasedAt();
      const work = async (): Promise<void> => {
        const folder = await folderOf();
        await current(folder, known);
        const { report, changes: held } = await readEverything(folder);
        if (report.erasedAt > known) throw new ErasedElsewhere(report.erasedAt);
        const valid = report.erasedAt === known ? held : [];
        if (report.figures) {
          const ids = new Set(valid.map(({ id }) => id));
          return append(
            changes.filter(({ id }) => !ids.has(id)),
            known,
          );
        }
        // Something is damaged, twice, or in the form of version 0.1: all of it is written anew, and then the old files go.
        const { segments, legacy } = await segmentsIn(folder);
        active = null;
        seen = { count: 0, hash: 0, erasedAt: known };
        await append(mergeLogs(valid, changes), known);
        for (const file of [...segments.map((segment) => segment.file), ...legacy]) await removeFile(folder, file);
      };
      return inTurn(unlessErased(erasedAt, work));
    },
    check: (saved) =>
      inTurn(async () => {
        const folder = await openFolder(name);
        if (!folder || seen.count === 0) return false;
        const { segments } = await segmentsIn(folder);
        if (totalOf(segments).count >= seen.count) return false;
        active = null;
        seen = { count: 0, hash: 0, erasedAt: 0 };
        const { changes: held } = await readEverything(folder);
        const known = new Set(held.map(({ id }) => id));
        await append(saved().filter(({ id }) => !known.has(id)));
        return true;
      }),
    erase: (at) =>
      inTurn(async () => {
        active = null;
        seen = { count: 0, hash: 0, erasedAt: at };
        const folder = await openFolder(name);
        if (!folder) return;
        const { segments, legacy } = await segmentsIn(folder);
        if (totalOf(segments).erasedAt >= at) return;
        // An empty segment remembers the erasure for pages that have not heard of it.
        if (segments.length + legacy.length > 0)
          await writeFile(folder, segmentName(seen, newId(), false), writeSegment([]));
        for (const { file } of segments) await removeFile(folder, file);
        for (const file of legacy) await removeFile(folder, file);
      }),
    compact: () =>
      inTurn(async () => {
        const known = erasedAt();
        const folder = await folderOf();
        const own = (await current(folder, known)).filter(({ file }) => file !== active?.file);
        if (own.length < COMPACT_THRESHOLD) return;
        const small = own.filter(({ count }) => count < PACKED_CHANGES / 2).sort((a, b) => a.count - b.count);
        const picked: SegmentName[] = [];
        let size = 0;
        for (const segment of small) {
          if (size + segment.count > PACKED_CHANGES) break;
          picked.push(segment);
          size += segment.count;
        }
        if (picked.length < 2) return;
        const logs = await Promise.all(picked.map(async ({ file }) => readSegment(await readText(folder, file))));
        // Written and read back before anything goes; a page that dies in between leaves some changes twice, not less.
        await writeNew(folder, mergeLogs(logs.flat(), []), { packed: true, known });
        for (const [index, segment] of picked.entries()) {
          if (isWholeSegment(segment, logs[index] ?? [])) await removeFile(folder, segment.file);
        }
      }),
    count: async () => {
      const folder = await openFolder(name);
      return folder ? (await readEverything(folder)).changes.length : 0;
    },
    reconnect: () => undefined,
    close: () => undefined,
  };
}
