// Copies outside the browser: what is in no file yet, the polite reminder, and a file that is kept up to date by itself
// where the browser can write files (Chromium on computers).

import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { failure, type Result, success } from '../core/errors.ts';
import { type BackupReminder, backupReminder } from '../core/exchange/backup-reminder.ts';
import { readFile } from '../core/exchange/file.ts';
import type { Change } from '../core/log/change.ts';
import { fieldsOf, numberOf } from '../core/parse.ts';
import { DATABASE_NAME } from './database-name.ts';
import type { Exchange } from './exchange-type.ts';
import type { Store } from './store.ts';
import { joinTabs } from './tabs.ts';

/** The part of the File System Access interface that is used here; not yet in TypeScript's own types. */
type FileHandle = {
  readonly name: string;
  getFile(): Promise<Blob>;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void>; abort(): Promise<void> }>;
  queryPermission?(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
};
type PickerOptions = {
  readonly suggestedName: string;
  readonly types: readonly {
    readonly description: string;
    readonly accept: Readonly<Record<string, readonly string[]>>;
  }[];
};
type Picker = (options: PickerOptions) => Promise<FileHandle>;

export type BackupState = {
  /** `ask`: a file is chosen, but the browser wants the person's permission again */
  readonly file: 'unsupported' | 'none' | 'ask' | 'on' | 'failed';
  readonly fileName: string;
  /** milliseconds since 1970 when a file last held everything, 0 if never */
  readonly savedAt: number;
};

export type Backup = {
  readonly state: ReadonlySignal<BackupState>;
  /** records that are in no file yet */
  readonly unsaved: ReadonlySignal<number>;
  reminder(): BackupReminder;
  /** The question was put: from now on only the line, until the next file. */
  noteAsked(): Promise<void>;
  /** A file with this many records was saved by the person (download, share menu). */
  noteSaved(records: number): Promise<void>;
  /** From a button: lets the person choose a file, and writes it for the first time. */
  chooseFile(suggestedName: string): Promise<Result<true>>;
  /** From a button: asks for permission again and writes. */
  allowFile(): Promise<Result<true>>;
  /** Writes the file now if there is one: write, read again, compare, only then tell the time. */
  writeNow(): Promise<Result<true>>;
  /** No more automatic file; the file itself stays where it is. */
  stop(): Promise<void>;
  close(): void;
};

const NOTE_KEY = 'backup-note';
const FILE_KEY = 'backup-file';
/** Quiet time after an edit before the file is written. */
const WAIT_MS = 30_000;

type Note = { readonly savedAt: number; readonly records: number; readonly asked: boolean };

function readNote(stored: unknown): Note {
  const { savedAt, records, asked } = fieldsOf(stored);
  return { savedAt: numberOf(savedAt) ?? 0, records: numberOf(records) ?? 0, asked: asked === true };
}

const picker = (): Picker | undefined => (globalThis as { showSaveFilePicker?: Picker }).showSaveFilePicker;

const isHandle = (stored: unknown): stored is FileHandle =>
  stored !== null && typeof stored === 'object' && typeof (stored as FileHandle).createWritable === 'function';

const isAllowed = async (handle: FileHandle): Promise<boolean> =>
  (await handle.queryPermission?.({ mode: 'readwrite' })) !== 'denied' &&
  (await handle.queryPermission?.({ mode: 'readwrite' })) !== 'prompt';

/** What the file holds: another device may write it as well, or this one may have lost what is in it. */
const changesIn = async (handle: FileHandle): Promise<readonly Change[]> =>
  changesOf(await (await handle.getFile()).text());

function changesOf(text: string): readonly Change[] {
  const opened = readFile(text);
  return opened.ok && opened.value.kind === 'open' ? opened.value.file.records : [];
}

/** Replaces the file's text and opens it again with the reader; the old text stays if anything goes wrong before the end. */
async function replaceText(handle: FileHandle, text: string): Promise<Result<true>> {
  try {
    const writable = await handle.createWritable();
    try {
      await writable.write(text);
      await writable.close();
    } catch (error) {
      await writable.abort().catch(() => undefined); // the error above is the one that counts
      throw error;
    }
    const [written, wanted] = [await changesIn(handle), changesOf(text)];
    return wanted.length > 0 && written.length === wanted.length ? success(true) : failure('backup-failed');
  } catch {
    // The drive is gone, full or protected: all the same to the person.
    return failure('backup-failed');
  }
}

/** @param waitMs quiet time after an edit before the file is written */
export async function openBackup(store: Store, exchange: Exchange, waitMs = WAIT_MS): Promise<Backup> {
  const note = signal(readNote(await store.values.readValue(NOTE_KEY).catch(() => undefined)));
  const stored = await store.values.readValue(FILE_KEY).catch(() => undefined);
  let handle: FileHandle | null = isHandle(stored) ? stored : null;
  const file = signal<BackupState['file']>(picker() ? 'none' : 'unsupported');
  if (handle) file.value = (await isAllowed(handle).catch(() => false)) ? 'on' : 'ask';
  const fileName = signal(handle?.name ?? '');
  const unsaved = computed(() => Math.max(0, store.log.value.length - note.value.records));

  // A file that another page has written holds what this page shows, too.
  const tabs = joinTabs<Note>(`${DATABASE_NAME}-backup`, (told) => {
    note.value = readNote(told);
  });
  const keepNote = async (next: Note): Promise<void> => {
    note.value = next;
    tabs.tell(next);
    await store.values.writeValue(NOTE_KEY, next).catch(() => undefined); // at worst the reminder comes once too often
  };
  const noteSaved = (records: number) => keepNote({ savedAt: store.now(), records, asked: false });
  const writeNow = async (): Promise<Result<true>> => {
    if (!handle) return failure('backup-unsupported');
    if (!(await isAllowed(handle).catch(() => false))) {
      file.value = 'ask';
      return failure('backup-denied');
    }
    // An unreadable file is written anew, as the person wanted; writing tells whether it is there at all.
    const beside = await changesIn(handle).catch(() => []);
    const exported = await exchange.exportFile({ beside });
    if (!exported.ok) return exported;
    const written = await replaceText(handle, exported.value.text);
    file.value = written.ok ? 'on' : 'failed';
    if (written.ok) await noteSaved(exported.value.records);
    return written;
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  const stopWatching = effect(() => {
    if (file.value !== 'on' || unsaved.value === 0) return;
    clearTimeout(timer);
    timer = setTimeout(() => void writeNow(), waitMs);
  });

  const forgetFile = (): void => {
    handle = null;
    fileName.value = '';
    file.value = picker() ? 'none' : 'unsupported';
  };
  const atStart = store.erasedAt.value;
  // After 「答えをすべて消す」 the file is the person's own last copy: it is not written again, and nothing is in a file yet.
  const stopListening = effect(() => {
    if (store.erasedAt.value === atStart || store.log.value.length > 0) return;
    forgetFile();
    note.value = readNote(undefined);
  });

  return {
    state: computed(() => ({ file: file.value, fileName: fileName.value, savedAt: note.value.savedAt })),
    unsaved,
    reminder() {
      const first = store.log.value.reduce((least, { at }) => Math.min(least, at[0]), store.now());
      const since = note.value.savedAt || first;
      return backupReminder({ unsaved: unsaved.value, since, asked: note.value.asked }, store.now());
    },
    noteAsked: () => keepNote({ ...note.value, asked: true }),
    noteSaved,
    async chooseFile(suggestedName) {
      const choose = picker();
      if (!choose) return failure('backup-unsupported');
      try {
        const accept = { 'application/json': ['.json'] };
        handle = await choose({ suggestedName, types: [{ description: 'Telemamori', accept }] });
      } catch {
        // The person closed the dialog.
        return failure('cancelled');
      }
      fileName.value = handle.name;
      await store.values.writeValue(FILE_KEY, handle).catch(() => undefined); // then it lasts until the app is closed
      return writeNow();
    },
    async allowFile() {
      if (!handle) return failure('backup-unsupported');
      const answer = await handle.requestPermission?.({ mode: 'readwrite' }).catch(() => 'denied');
      return answer === 'granted' || answer === undefined ? writeNow() : failure('backup-denied');
    },
    writeNow,
    async stop() {
      forgetFile();
      await store.values.writeValue(FILE_KEY, undefined).catch(() => undefined); // asked again at the next start, no harm
    },
    close() {
      clearTimeout(timer);
      tabs.close();
      stopWatching();
      stopListening();
    },
  };
}
