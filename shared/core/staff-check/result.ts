// What reading something by a stranger gives: the thing, or why not. Nothing is thrown, nothing is half read.

/** `broken`: cut off or changed; `newer`: by a later version; `slip`: no such slip; `other-round`: of another invitation. */
export type ReadProblem = 'broken' | 'newer' | 'too-big' | 'slip' | 'other-round' | 'empty';

export type ReadResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: ReadProblem };

export const good = <T>(value: T): ReadResult<T> => ({ ok: true, value });
export const bad = (reason: ReadProblem): ReadResult<never> => ({ ok: false, reason });
