// Words by an id that comes from facts, an address or a record, so that it may be one that has no words.

/** The words of one id, or undefined. */
export const wordsOf = <T>(words: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(words, id) ? words[id] : undefined;
