// The one place of the app that asks what time it is; the core gets the answer as an argument.
import { type Day, dayOf } from '../shared/core/day.ts';

/** Minutes as `Date.prototype.getTimezoneOffset()` gives them (Japan: -540). */
export const offsetMinutes = (): number => new Date().getTimezoneOffset();

/** Today on the person's wall calendar. */
export const today = (): Day => dayOf(Date.now(), offsetMinutes());

export const now = (): number => Date.now();

/** A random id for a change or a device. */
export const newId = (): string => crypto.randomUUID();
