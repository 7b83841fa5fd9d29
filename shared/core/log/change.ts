// One change: what somebody set, where, when and on which device. Changes are added, never overwritten.
//
// `at` is a hybrid logical clock stamp (Kulkarni et al., 2014): wall-clock milliseconds plus a counter that keeps
// one device's own records in order when its clock stands still or jumps back. Winners are chosen by
// (at, device, canonical value), so that two devices never disagree about the same set of records.

/** [milliseconds since 1970, counter within that millisecond] */
export type Stamp = readonly [ms: number, counter: number];

export type Scalar = string | number | boolean | null;
/** `null` means "taken back": the path reads as if it had never been set. */
export type Value = Scalar | readonly Scalar[];

export type Change = {
  /** Unique and random, made once, never reused. */
  readonly id: string;
  readonly at: Stamp;
  /** Random name of the device (browser profile) that wrote it. */
  readonly device: string;
  /** What it is about, for example `answer/p1/9-2/status`. Unknown paths are kept and handed on. */
  readonly path: string;
  readonly value: Value;
};

/** The last stamp that a device gave or saw. */
export type Clock = Stamp;

export const CLOCK_START: Clock = [0, 0];
export const MAX_MS = 2 ** 48 - 1;
export const MAX_COUNTER = 2 ** 20 - 1;
/** 2100-01-01. A wall clock beyond it is taken as this, so that our own changes stay acceptable to other devices. */
export const LATEST_WALL_MS = 4_102_444_800_000;
/** A stamp further ahead than this never moves the clock of this device. */
export const TRUSTED_LEAD_MS = 24 * 60 * 60 * 1000;

/** Negative if `a` is earlier than `b`, positive if later, 0 if equal. */
export function compareStamps(a: Stamp, b: Stamp): number {
  return a[0] - b[0] || a[1] - b[1];
}

const laterOf = (a: Stamp, b: Stamp): Stamp => (compareStamps(a, b) >= 0 ? a : b);

/** The very next stamp. */
export function stampAfter([ms, counter]: Stamp): Stamp {
  if (counter < MAX_COUNTER) return [ms, counter + 1];
  return [ms < MAX_MS ? ms + 1 : MAX_MS, ms < MAX_MS ? 0 : MAX_COUNTER];
}

/** Milliseconds since 1970 as stamps use them: whole, not negative, at most `LATEST_WALL_MS`; a clock that tells nothing is 0. */
const wallMs = (now: number): number => Math.min(Math.max(0, Math.floor(now) || 0), LATEST_WALL_MS);

/** Whether a stamp is more than a day ahead of this device's wall clock: such stamps are kept, but not believed. */
export const isTooFarAhead = (at: Stamp, now: number): boolean => at[0] > wallMs(now) + TRUSTED_LEAD_MS;

/**
 * The stamp for a new local change: later than what this device wrote before and later than `current`, the change it
 * replaces, so that a person's own edit always shows. It is at most a day ahead of `now`, unless `current` is: then it is
 * the very next one after that. Follow it with `seeStamp`, which keeps a far stamp from moving the clock.
 * @param clock the device's last stamp; one that is too far ahead (the wall clock was wrong and was put right) is ignored
 * @param now wall clock in milliseconds since 1970; may jump in either direction
 * @param current stamp of the change now winning at that path, if any
 */
export function nextStamp(clock: Clock, now: number, current: Stamp = CLOCK_START): Stamp {
  const next = stampAfter(clock);
  const wall: Stamp = [wallMs(now), 0];
  const own = isTooFarAhead(next, now) ? wall : laterOf(wall, next);
  return compareStamps(own, current) > 0 ? own : stampAfter(current);
}

/**
 * The clock after a stamp was seen or given, whoever made it: our own device id in a change proves nothing, for a cloned
 * computer has the same one. Stamps too far ahead of `now` are kept in the log, but never move the clock.
 */
export function seeStamp(clock: Clock, seen: Stamp, now: number): Clock {
  if (isTooFarAhead(seen, now)) return clock;
  return isTooFarAhead(clock, now) ? seen : laterOf(clock, seen);
}

/** JSON with sorted keys, so that equal values have equal texts on every device. */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  // Every record of a long log comes by here at each start, so no list is made that is not needed.
  let text = '';
  if (Array.isArray(value)) {
    for (const part of value) text += (text && ',') + canonicalJson(part);
    return `[${text}]`;
  }
  const record = value as Record<string, unknown>;
  for (const key of Object.keys(record).sort()) {
    if (record[key] !== undefined) text += `${text && ','}${JSON.stringify(key)}:${canonicalJson(record[key])}`;
  }
  return `{${text}}`;
}

/**
 * `canonicalJson` of a change. A log of many years is hashed at each start, so a change without unknown fields is written by
 * the engine in one go: the keys stand in their order here.
 */
export function canonicalChange(change: Change): string {
  const { at, device, id, path, value } = change;
  return Object.keys(change).length === 5 ? JSON.stringify({ at, device, id, path, value }) : canonicalJson(change);
}

/** True if both records say the same in every field, unknown ones included. */
export function isSameChange(a: Change, b: Change): boolean {
  if (a === b) return true;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  const [one, other] = [a, b] as unknown as Record<string, unknown>[];
  return keys.every((key) => {
    const [left, right] = [one?.[key], other?.[key]];
    return left === right || (typeof left === 'object' && canonicalJson(left) === canonicalJson(right));
  });
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Which of two records about one path wins: the later stamp, then the greater device, then the greater canonical value. */
export function compareChanges(a: Change, b: Change): number {
  return (
    compareStamps(a.at, b.at) ||
    compareText(a.device, b.device) ||
    (a.value === b.value ? 0 : compareText(canonicalJson(a.value), canonicalJson(b.value))) ||
    compareText(a.id, b.id) ||
    // Same id, different record: only a damaged or hostile file does that; every device still picks the same one.
    (isSameChange(a, b) ? 0 : compareText(canonicalJson(a), canonicalJson(b)))
  );
}
