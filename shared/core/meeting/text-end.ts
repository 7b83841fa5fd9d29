// Cuts signs off the end of a text.

/**
 * The text without the signs at its end. Takes as long as there are such signs: a pattern that ends in `$` begins again
 * at each sign of every run, so twenty thousand blanks in the middle of a line held up the phone for seconds.
 * @param signs each of them is cut off
 */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
