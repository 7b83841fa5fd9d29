// Asynchronous work in the order in which it was asked for.

/**
 * A queue: whatever is given to it runs after everything given before has ended, well or not.
 * The result, or the rejection, is that of the work; a rejection does not stop what follows.
 */
export function serialize(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const run = last.then(work);
    last = run.catch(() => undefined);
    return run;
  };
}
