// A text cut at its limit, where it comes in: from an address, a share, a field.

/** The text, at most `limit` UTF-16 units long, without half a character at its end. */
export const cutText = (text: string, limit: number): string =>
  text.length <= limit ? text : text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
