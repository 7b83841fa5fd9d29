// How large things may be: generous for people, finite for hostile files.

/** Bytes (UTF-8) of an exchange file: twenty years of fifty changes a day. Version 0.1 read eight million characters. */
export const MAX_FILE_BYTES = 64_000_000;
/** Changes that one file may carry; the writer leaves out the oldest overtaken ones beyond it. */
export const MAX_RECORDS = 400_000;
/** Texts, numbers, words and opening brackets of a file. A change of ours has about 13. */
export const MAX_TOKENS = 8_000_000;
/** Characters of a file with a passphrase: base64 of what hardly packs, and the header. */
export const MAX_LOCKED_LENGTH = Math.ceil((MAX_FILE_BYTES * 4) / 3) + 1_000_000;
/** Characters of one text. */
export const MAX_TEXT = 20_000;
/** Characters of a short text: names, dates, words of a choice. */
export const MAX_SHORT_TEXT = 500;
/** Members of one list. */
export const MAX_LIST = 200;
/** Characters of an id of a record or a device. */
export const MAX_ID = 64;
/** Characters of a path. */
export const MAX_PATH = 200;
/** Fields of a record that this version does not know. */
export const MAX_UNKNOWN_FIELDS = 10;
/** Characters of a link's payload: 1,000 items with their ages, and some more. */
export const MAX_LINK_LENGTH = 8_000;
/** 2109-05-15. Honest clocks end at `LATEST_WALL_MS`; a stamp beyond this one could never be overtaken everywhere. */
export const LATEST_STAMP_MS = 2 ** 42;
/**
 * The last stamp that can be read. Version 0.1 wrote stamps behind `LATEST_STAMP_MS` after it had taken in the very last one;
 * those answers are read again. What is taken in from elsewhere must be far below (see `log/reachable.ts`).
 */
export const LATEST_READABLE_MS = LATEST_STAMP_MS + 2 ** 32;
