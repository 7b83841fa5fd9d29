// Exchanges of the shared list run one after the other.

let last: Promise<unknown> = Promise.resolve();
/** Waits for the exchange before, also for one of another page of this browser. Settles as the work does. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const locked = async (): Promise<T> =>
    typeof navigator !== 'undefined' && navigator.locks ? navigator.locks.request('team-exchange', work) : work();
  const turn = last.then(locked, locked);
  last = turn.catch(() => undefined);
  return turn;
}
