// What sending and taking in answers offers to a screen.
import type { Result } from '../core/errors.ts';
import type { LinkPlan } from '../core/exchange/link.ts';
import type { Choice, ImportMode, Preview } from '../core/exchange/preview.ts';
import type { Whose } from '../core/exchange/whose.ts';
import type { Change } from '../core/log/change.ts';

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
