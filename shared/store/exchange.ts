// Sending and taking in answers: everything a screen needs, as results. Nothing is written before `applyImport`.

import { dayOf } from '../core/day.ts';
import { failure, type Result, success } from '../core/errors.ts';
import { fitsOneFile } from '../core/exchange/budget.ts';
import { type ExchangeFile, type FileHeader, fileName, readFile, writeFileWithin } from '../core/exchange/file.ts';
import { findPayload, type LinkPlan, readLink, writeLink } from '../core/exchange/link.ts';
import {
  type Choice,
  type ImportMode,
  type Preview,
  previewImport,
  replacingEdits,
  undoingEdits,
} from '../core/exchange/preview.ts';
import { type DevicePlans, isForDevice, type Whose, whoseAnswers } from '../core/exchange/whose.ts';
import type { Change } from '../core/log/change.ts';
import { stateWithout, valuesOf } from '../core/log/earlier.ts';
import { withOwnPlan, withoutMoved } from '../core/log/own-plan.ts';
import { splitReachable } from '../core/log/reachable.ts';
import { applyChanges, mergeLogs } from '../core/log/state.ts';
import { readBlob } from './compress.ts';
import { decryptFile, encryptFile } from './encrypt.ts';
import { heldOnDisk } from './replica/add-many.ts';
import type { Store } from './store.ts';

export type ImportPreview = Preview & {
  readonly source: 'file' | 'link';
  /** milliseconds since 1970 when it was made, 0 if nobody knows */
  readonly made: number;
  /** records that could not be read and are left out */
  readonly skipped: number;
  /** files among several that could not be read and are left out */
  readonly unreadable: number;
  /** device that wrote the file, '' if nobody knows */
  readonly device: string;
  /** about the plans of this device, and about none */
  readonly records: readonly Change[];
  /** about other people's plans: never taken in without being asked for */
  readonly others: readonly Change[];
  readonly whose: Whose;
};

export type ExportedFile = {
  readonly name: string;
  readonly text: string;
  readonly records: number;
  /** changes overtaken long ago that had no space in the file */
  readonly leftOut: number;
};

export type OpenOptions = {
  readonly passphrase?: string;
  /** true for a state of this very device: nothing in it is somebody else's */
  readonly ownState?: boolean;
};
export type ExportOptions = Pick<OpenOptions, 'passphrase'> & {
  /** records that shall be in the file, too, though this device does not have them */
  readonly beside?: readonly Change[];
};
/** Work that takes seconds is watched and stopped by these. */
export type WatchOptions = {
  readonly signal?: AbortSignal;
  /** how far it is: files of many, steps of one, changes of an import */
  readonly onProgress?: (done: number, total: number) => void;
};
export type WatchedOptions = OpenOptions & WatchOptions;

export type Exchange = {
  /** What a file's text, a link or a QR code would change. `file-locked` asks for a passphrase: call again with it. */
  previewImport(text: string, options?: OpenOptions): Promise<Result<ImportPreview>>;
  /** The same for a chosen, dropped or shared file; gzip is unpacked. `cancelled` after an abort. */
  previewBlob(blob: Blob, options?: WatchedOptions): Promise<Result<ImportPreview>>;
  /** The same for changes at hand, such as an earlier state of this log. */
  previewChanges(changes: readonly Change[]): Promise<Result<ImportPreview>>;
  /** Many files as one import. Unreadable ones are counted and left out; `cancelled` after an abort. */
  previewMany(blobs: readonly Blob[], options?: WatchedOptions): Promise<Result<ImportPreview>>;
  /** The same content seen again, after the plan in use has changed. */
  reconsider(preview: ImportPreview): Promise<Result<ImportPreview>>;
  /**
   * Notes the way back, writes all or nothing, reads it back. On any error nothing has changed. An abort gives `cancelled`
   * as long as no place has all of it; from then on it is an import like any other, which can be taken back.
   */
  applyImport(
    preview: ImportPreview,
    what?: ImportMode | Choice,
    options?: WatchOptions,
  ): Promise<Result<{ readonly added: number }>>;
  /** The last import that can be taken back, or null. */
  lastImport(): Promise<{ readonly at: number; readonly records: number } | null>;
  /** Takes the last import back; what the person changed since then stays. */
  undoImport(): Promise<Result<{ readonly restored: number }>>;
  exportFile(options?: ExportOptions): Promise<Result<ExportedFile>>;
  /** Methods and statuses only, for `#/i/…`. */
  exportLink(): string;
};

export type ExchangeEnvironment = {
  /** version of this app */
  readonly app: string;
  /** as `Date.prototype.getTimezoneOffset()` gives it */
  readonly offsetMinutes: number;
  /** the plan that links are about, and every item id in the order of the content */
  readonly link: LinkPlan;
  /** the person's own plan, '' or left out if there is none */
  readonly ownPlan?: string;
};

/** `ids` are the changes that the import added; the log without them is the state before. */
type Undo = { readonly at: number; readonly ids: readonly string[] };
const UNDO_KEY = 'last-import';
/** Reading many files gives the screen a turn after this long. */
const TURN_MS = 30;
/** Unpacking, checking and comparing one file. */
const STEPS = 3;

type Source = Pick<ImportPreview, 'source' | 'made' | 'skipped' | 'unreadable' | 'device'> & {
  readonly records: readonly Change[];
};

const nextTurn = () => new Promise((resolve) => setTimeout(resolve, 0));

const madeAt = ({ created }: FileHeader): number => (created === '' ? 0 : Date.parse(created) || 0);

async function openText(text: string, { passphrase }: OpenOptions): Promise<Result<ExchangeFile>> {
  const opened = readFile(text);
  if (!opened.ok) return opened;
  if (opened.value.kind === 'open') return success(opened.value.file);
  if (!passphrase) return failure('file-locked');
  const inner = await decryptFile(opened.value, passphrase);
  if (!inner.ok) return inner;
  const file = readFile(inner.value);
  if (!file.ok) return file;
  return file.value.kind === 'open' ? success(file.value.file) : failure('file-bad-lock');
}

function readUndo(stored: unknown): Undo | null {
  if (stored === null || typeof stored !== 'object') return null;
  const { at, ids } = stored as Record<string, unknown>;
  if (typeof at !== 'number' || !Array.isArray(ids)) return null;
  return { at, ids: ids.filter((id) => typeof id === 'string') };
}

/** The exchange of one store. */
export function openExchange(store: Store, environment: ExchangeEnvironment): Exchange {
  const { app, offsetMinutes, link, ownPlan = '' } = environment;
  const { values } = store;
  const plans: DevicePlans = { plan: link.plan, ownPlan };

  const preview = async (source: Source, { ownState = false }: OpenOptions): Promise<Result<ImportPreview>> => {
    await store.loaded;
    const all = ownState ? source.records : withOwnPlan(source.records);
    // What no later answer could ever overtake is left out at the door, and counted with what could not be read.
    const { reachable, unreachable } = splitReachable(store.log.value, all);
    const records = ownState ? reachable : reachable.filter((change) => isForDevice(change, plans));
    const others = ownState ? [] : reachable.filter((change) => !isForDevice(change, plans));
    const shown = previewImport(store.log.value, records, store.now());
    const skipped = source.skipped + unreachable.length;
    return success({ ...source, ...shown, skipped, records, others, whose: whoseAnswers(reachable, plans) });
  };
  /** @param mayContinue asked before the records are compared with ours */
  const previewText = async (
    text: string,
    options: OpenOptions,
    mayContinue: () => Promise<boolean> = async () => true,
  ): Promise<Result<ImportPreview>> => {
    const payload = findPayload(text);
    if (payload) {
      const content = readLink(payload, link);
      if (!content.ok) return content;
      return preview({ source: 'link', skipped: 0, unreadable: 0, device: '', ...content.value }, options);
    }
    if (/^https?:/i.test(text.trim())) return failure('link-foreign');
    const file = await openText(text, options);
    if (!file.ok) return file;
    if (!(await mayContinue())) return failure('cancelled');
    const { header, records, skipped } = file.value;
    return preview(
      { source: 'file', made: madeAt(header), records, skipped, unreadable: 0, device: header.device },
      options,
    );
  };

  /** Whether every one of these changes is on disk. */
  const isOnDisk = async (ids: readonly string[]): Promise<boolean> => {
    const onDisk = await heldOnDisk(store.replicas.places(), ids);
    return ids.every((id) => onDisk.has(id));
  };
  /** The records that this import adds. */
  const wanted = (shown: ImportPreview, mode: ImportMode | Choice): readonly Change[] => {
    const known = new Set(store.log.value.map(({ id }) => id));
    if (typeof mode === 'object') {
      const records = mode.records.filter(({ id }) => !known.has(id));
      const merged = applyChanges(records, store.state.value);
      return [...records, ...store.stamp(mode.edits, merged)];
    }
    const merged = applyChanges(shown.fresh, store.state.value);
    const edits = mode === 'all' ? store.stamp(replacingEdits(merged, shown.records), merged) : [];
    return [...shown.fresh, ...edits].filter(({ id }) => !known.has(id));
  };

  return {
    previewImport: (text, options = {}) => previewText(text, options),
    // A state of this very device: nothing in it is somebody else's.
    previewChanges: (records) =>
      preview({ source: 'file', made: 0, records, skipped: 0, unreadable: 0, device: '' }, { ownState: true }),
    async previewBlob(blob, { signal, onProgress, ...options } = {}) {
      let done = 0;
      const mayContinue = async (): Promise<boolean> => {
        onProgress?.(done++, STEPS);
        await nextTurn();
        return !signal?.aborted;
      };
      if (!(await mayContinue())) return failure('cancelled');
      const text = await readBlob(blob);
      if (!(await mayContinue())) return failure('cancelled');
      if (!text.ok) return text;
      const shown = await previewText(text.value, options, mayContinue);
      return signal?.aborted ? failure('cancelled') : shown;
    },
    async previewMany(blobs, { signal, onProgress, ...options } = {}) {
      const logs: (readonly Change[])[] = [];
      let [skipped, unreadable, made, turn] = [0, 0, 0, performance.now()];
      let problem: Result<never> | null = null;
      for (const [index, blob] of blobs.entries()) {
        const text = await readBlob(blob);
        const file = text.ok ? await openText(text.value, options) : text;
        if (file.ok) {
          logs.push(file.value.records);
          skipped += file.value.skipped;
          made = Math.max(made, madeAt(file.value.header));
        } else {
          unreadable += 1;
          problem ??= file;
        }
        if (performance.now() - turn > TURN_MS) {
          onProgress?.(index + 1, blobs.length);
          await nextTurn();
          turn = performance.now();
        }
        if (signal?.aborted) return failure('cancelled');
      }
      if (logs.length === 0) return problem ?? failure('file-empty');
      onProgress?.(blobs.length, blobs.length);
      // Each file by itself says whose it is, before they are put together.
      const records = mergeLogs(logs.flatMap(withOwnPlan), []);
      return preview({ source: 'file', made, records, skipped, unreadable, device: '' }, options);
    },
    reconsider: ({ source, made, skipped, unreadable, device, records, others }) =>
      preview({ source, made, skipped, unreadable, device, records: [...records, ...others] }, {}),
    async applyImport(shown, mode = 'newer', { signal, onProgress } = {}) {
      if (mode === 'newer' && shown.fresh.length === 0) return failure('nothing-new');
      await store.loaded;
      // A cloned computer has the same device id: from here on the two are told apart.
      if (shown.fresh.some(({ device }) => device === store.device)) await store.renewDevice();
      const now = store.now();
      const added = wanted(shown, mode);
      if (added.length === 0) return failure('nothing-new');
      // What is taken in must fit into a file again: else nothing of it could be called saved.
      if (!fitsOneFile(applyChanges(added, store.state.value).values())) return failure('too-much');
      const ids = added.map(({ id }) => id);
      const tell = (done: number) => onProgress?.(done, ids.length);
      tell(0);
      await nextTurn();
      if (signal?.aborted) return failure('cancelled');
      let earlier: unknown;
      try {
        earlier = await values.readValue(UNDO_KEY);
        // Before the import itself: a page that goes away right after it must leave the way back.
        await values.writeValue(UNDO_KEY, { at: now, ids } satisfies Undo);
      } catch {
        // Without a way back there is no import.
        return failure('snapshot-failed');
      }
      if (!(await store.take(added, { signal, onProgress: tell }))) {
        await values.writeValue(UNDO_KEY, earlier).catch(() => undefined); // nothing to undo in it, no harm
        return failure(signal?.aborted ? 'cancelled' : 'not-saved');
      }
      // What cannot be read back is not confirmed.
      const isThere = await isOnDisk(ids).catch(() => false);
      return isThere ? success({ added: ids.length }) : failure('read-back-failed');
    },
    async lastImport() {
      const undo = readUndo(await values.readValue(UNDO_KEY).catch(() => null));
      return undo && { at: undo.at, records: undo.ids.length };
    },
    async undoImport() {
      await store.loaded;
      const undo = readUndo(await values.readValue(UNDO_KEY).catch(() => null));
      if (!undo) return failure('nothing-to-undo');
      const imported = new Set(undo.ids);
      const before = valuesOf(stateWithout(store.log.value, imported));
      const edits = undoingEdits(before, imported, store.state.value);
      if (!(await store.take(store.stamp(edits)))) return failure('not-saved');
      await values.writeValue(UNDO_KEY, undefined).catch(() => undefined); // undoing twice changes nothing
      return success({ restored: edits.length });
    },
    async exportFile({ passphrase, beside = [] } = {}) {
      await store.loaded;
      const created = store.now();
      const origin = { app, created, device: store.device };
      const log = store.log.value;
      if (log.length === 0) return failure('file-without-answers');
      const sent = withoutMoved(mergeLogs(log, beside), link.plan);
      const { text, leftOut, complete } = writeFileWithin(sent, origin);
      if (!complete) return failure('too-much');
      const name = fileName(dayOf(created, offsetMinutes), passphrase !== undefined && passphrase !== '');
      return success({
        name,
        records: log.length,
        leftOut,
        text: passphrase ? await encryptFile(text, origin, passphrase) : text,
      });
    },
    exportLink: () => writeLink(store.state.value, link, store.now()),
  };
}
