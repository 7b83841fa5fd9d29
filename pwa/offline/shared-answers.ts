// Answers of a staff check that another app shares to this one: they go on as the link that an answer is elsewhere, so that one
// place reads and refuses them. Nothing is kept on the way.

const ANSWER_FILE = /\.tmm$/i;
/** Bytes that one file is read of at most; a sealed answer has no more (a test holds them equal). */
export const LARGEST_ANSWER = 4096;
/** So many files go on at once: an address has an end. */
export const MOST_ANSWER_FILES = 100;

/** What stands for a file that can be no answer: the screen says that it is broken. */
const NO_ANSWER = 'x';
/** What stands at the end if there were more files: the screen says that they are still to come. */
const MORE = 'more';

async function lettersOf(file: Blob): Promise<string> {
  if (file.size === 0 || file.size > LARGEST_ANSWER) return NO_ANSWER;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** The address in the app for files that somebody took for answers: each one, or what stands for it. */
export async function addressOfFiles(files: readonly Blob[]): Promise<string> {
  const letters = await Promise.all(files.slice(0, MOST_ANSWER_FILES).map(lettersOf));
  return `#/a/${[...letters, ...(files.length > MOST_ANSWER_FILES ? [MORE] : [])].join('.')}`;
}

/** The same for shared files, or null if the first of them is no answer by its name. */
export const answersAddress = async (files: readonly File[]): Promise<string | null> =>
  files[0] && ANSWER_FILE.test(files[0].name) ? addressOfFiles(files) : null;

/** What the screen reads in such an address: the parts that may be answers, and whether there were more files. */
export function partsOfAddress(payload: string): { readonly parts: readonly string[]; readonly isMore: boolean } {
  const parts = payload.split('.');
  return { parts: parts.filter((part) => part !== MORE), isMore: parts.at(-1) === MORE };
}
