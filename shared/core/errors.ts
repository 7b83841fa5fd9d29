// The closed list of what can go wrong in the world (not in our code), and the shape of a result that may be an error.

/** Every code has words in both languages, in shared/i18n: what happened, what is safe, what to do. */
export const ERROR_CODES = [
  // Opening a file or pasted text
  'file-empty',
  'file-too-large',
  'file-not-text',
  'file-damaged',
  'file-too-deep',
  'file-too-many',
  'file-double-key',
  'file-foreign',
  'file-newer',
  'file-without-answers',
  'file-locked',
  'file-wrong-passphrase',
  'file-bad-lock',
  // Reading a QR code or a link
  'link-foreign',
  'link-damaged',
  'link-newer',
  'link-other-items',
  // Taking in, undoing
  'nothing-new',
  'cancelled',
  'snapshot-failed',
  'not-saved',
  'read-back-failed',
  'too-much',
  'nothing-to-undo',
  // Keeping copies
  'storage-unreadable',
  'storage-empty',
  'backup-unsupported',
  'backup-denied',
  'backup-failed',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export type Problem = {
  readonly code: ErrorCode;
  /** where in a text file, counted from 1, where that is known */
  readonly line?: number;
  /** the format version that the file asks for */
  readonly version?: number;
};

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const success = <T>(value: T): Result<T> => ({ ok: true, value });

export const failure = (code: ErrorCode, detail: Omit<Problem, 'code'> = {}): Result<never> => ({
  ok: false,
  problem: { code, ...detail },
});
