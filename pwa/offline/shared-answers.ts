// Answers of a staff check that another app shares to this one: they go on as the link that an answer is elsewhere, so that one
// place reads and refuses them. Nothing is kept on the way.

const ANSWER_FILE = /\.tmm$/i;
/** Bytes that one file is read of at most; a sealed answer has no more (a test holds them equal). */
export const LARGEST_ANSWER = 4096;
/** So many files go on at once: an address has an end. */
export const MOST_ANSWER_FILES = 100;

/** What stands for a file that can be no answer: the screen says that it is broken. */
const NO_ANSWER = 'x';

async function lettersOf(file: Blob): Promise<string> {
  if (file.size === 0 || file.size > LARGEST_ANSWER) return NO_ANSWER;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** The address in the app for files of answers, or null if the first of them is none by its name. */
export async function answersAddress(files: readonly File[]): Promise<string | null> {
  if (!files[0] || !ANSWER_FILE.test(files[0].name)) return null;
  const letters = await Promise.all(files.slice(0, MOST_ANSWER_FILES).map(lettersOf));
  return `#/a/${letters.join('.')}`;
}
