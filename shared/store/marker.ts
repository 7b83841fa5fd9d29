// A tiny note outside the databases: how many records there were. It survives when a browser hands back an empty
// database without an error, and then keeps the app from greeting somebody as new.

const KEY = 'telemamori-marker';

/** How many records this browser has held, 0 if nobody knows. Not crash-proof: it may lag behind, never run ahead. */
export function readMarker(name: string): number {
  try {
    const count: unknown = JSON.parse(localStorage.getItem(`${KEY}-${name}`) ?? '0');
    return typeof count === 'number' && Number.isSafeInteger(count) && count > 0 ? count : 0;
  } catch {
    // Storage blocked or damaged: the databases have to speak for themselves.
    return 0;
  }
}

/** Notes that `count` records are durable. */
export function writeMarker(name: string, count: number): void {
  try {
    localStorage.setItem(`${KEY}-${name}`, String(count));
  } catch {
    // Only this extra check is missing then.
  }
}
