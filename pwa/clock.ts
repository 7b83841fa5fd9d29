// The one place of the app that asks what time it is; the core gets the answer as an argument.
import { type Day, dayOf } from '../shared/core/day.ts';

/** Minutes as `Date.prototype.getTimezoneOffset()` gives them (Japan: -540). */
export const offsetMinutes = (): number => new Date().getTimezoneOffset();

/** Today on the person's wall calendar. */
export const today = (): Day => dayOf(Date.now(), offsetMinutes());

export const now = (): number => Date.now();

/** A random id for a change or a device. */
export function newId(): string {
  // Only secure contexts have it; on http:// of a local network the app works without.
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40; // version 4, RFC 9562
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
