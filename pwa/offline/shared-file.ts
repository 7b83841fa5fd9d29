// Where a file that another app shared to this one waits until the screen that takes files in is there.

export const SHARED_CACHE = 'shared-to-app';
export const SHARED_FILE = './shared-file';

/** Names of the parts of a share; the manifest says the same. */
export const SHARE_TEXTS = ['share-url', 'share-text', 'share-title'] as const;
export const SHARE_FILE = 'share-file';

/**
 * So much of a shared text goes on to the app: one character more than the link check takes, so that it can see that
 * there was more and say so. A text cut at its limit would be half a link that looks whole.
 */
export const LONGEST_SHARE = 20_001;
/** Bytes of a shared file that are kept at most: what a reader of files takes (`MAX_LOCKED_LENGTH`; a test holds them equal). */
export const LARGEST_SHARE = 86_333_334;
