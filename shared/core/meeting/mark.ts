// Tells two meetings apart without knowing either.

/**
 * Sixteen bits of an identity, its kind in front: enough to tell "another meeting" from "the same one, reloaded".
 * Millions of meetings share one mark, so the address cannot be got back from it.
 * @param identity as `identityOf` gives it; '' gives ''
 */
export function markOf(identity: string): string {
  let sum = 0;
  for (let at = 1; at < identity.length; at += 1) sum = (sum * 31 + identity.charCodeAt(at)) % 65_536;
  return identity && identity.charAt(0) + sum.toString(36);
}

/** True if both marks are of one kind and not the same. */
export const isAnother = (mark: string, known: string): boolean => mark !== known && mark.charAt(0) === known.charAt(0);
