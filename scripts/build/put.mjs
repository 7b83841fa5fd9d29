// Replaces text in what a build has written.
// @ts-check

/**
 * Replaces text that must be there exactly once; throws if it is not.
 * @param {string} text @param {string} from @param {string} to
 */
export function put(text, from, to) {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`The document has ${parts.length - 1} times: ${from}`);
  return parts.join(to);
}
