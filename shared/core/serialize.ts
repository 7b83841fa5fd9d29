// One thing after the other: a queue of asynchronous work.

/**
 * A function that runs the work it is given when all earlier work has settled, and settles as the work does. Work that fails
 * does not stop what comes behind it.
 */
export function serialize(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => undefined); // whoever asked hears of it
    return next;
  };
}
