// A tiny note outside the databases: how many records there were. It survives when a browser hands back an empty
// database without an error, and then keeps the app from greeting somebody as new.

const KEY = 'telemamori-marker';

export type Marker = {
  /** how many records this browser has held, 0 if nobody knows */
  readonly count: number;
  /** the last erasure before that, 0 if there was none */
  readonly erasedAt: number;
};

const wholeOf = (value: unknown): number => (Number.isSafeInteger(value) && Number(value) > 0 ? Number(value) : 0);

/** Not crash-proof: it may lag behind, never run ahead. */
export function readMarker(name: string): Marker {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(`${KEY}-${name}`) ?? '0');
    const [count, erasedAt] = Array.isArray(stored) ? stored : [stored];
    return { count: wholeOf(count), erasedAt: wholeOf(erasedAt) };
  } catch {
    // Storage blocked or damaged: the databases have to speak for themselves.
    return { count: 0, erasedAt: 0 };
  }
}

/** Notes how many records are durable. */
export function writeMarker(name: string, { count, erasedAt }: Marker): void {
  try {
    localStorage.setItem(`${KEY}-${name}`, JSON.stringify(erasedAt > 0 ? [count, erasedAt] : count));
  } catch {
    // Only this extra check is missing then.
  }
}
