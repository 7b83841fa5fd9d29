// Sending and taking in answers: everything a screen needs, as results. Nothing is written before `applyImport`.

import { dayOf } from '../core/day.ts';
import { failure, type Result, success } from '../core/errors.ts';
import { fitsOneFile } from '../core/exchange/budget.ts';
import { fileName, writeFileWithin } from '../core/exchange/file.ts';
import { findPayload, readLink, writeLink } from '../core/exchange/link.ts';
import { type Choice, type ImportMode, previewImport, replacingEdits, undoingEdits } from '../core/exchange/preview.ts';
import { type DevicePlans, isForDevice, whoseAnswers } from '../core/exchange/whose.ts';
import type { Change } from '../core/log/change.ts';
import { stateWithout, valuesOf } from '../core/log/earlier.ts';
import { withOwnPlan, withoutMoved } from '../core/log/own-plan.ts';
import { splitReachable } from '../core/log/reachable.ts';
import { applyChanges, mergeLogs } from '../core/log/state.ts';
import { readBlob } from './compress.ts';
import { encryptFile } from './encrypt.ts';
import type { Exchange, ExchangeEnvironment, ImportPreview, OpenOptions } from './exchange-type.ts';
import { madeAt, openText } from './open-text.ts';
import { heldOnDisk } from './replica/add-many.ts';
import type { Store } from './store.ts';

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
