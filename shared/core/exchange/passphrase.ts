// What a passphrase must have at least. Slow hashing does not help one that is guessed at the tenth try.

export const LEAST_CHARACTERS = 10;
export const LEAST_WORDS = 4;
const LEAST_WORD = 2;

/** As the file is locked with it: full and half width are the same, outer blanks are no part of it. */
const plain = (passphrase: string): string => passphrase.normalize('NFKC').trim();

/**
 * True for ten characters, not all of one kind, or four words with blanks between them.
 * @param passphrase as typed
 */
export function isStrongEnough(passphrase: string): boolean {
  const text = plain(passphrase);
  const characters = [...text.replace(/\s/g, '')];
  const kinds = new Set(characters).size;
  const words = text.split(/\s+/).filter((word) => [...word].length >= LEAST_WORD);
  return kinds >= 4 && (characters.length >= LEAST_CHARACTERS || new Set(words).size >= LEAST_WORDS);
}
