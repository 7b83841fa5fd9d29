// Many small requests at once, each with a limit of its own: one file that never answers keeps nobody waiting.
import { CarrierProblem } from './carrier.ts';

/**
 * Runs `work` for every item, at most `width` at a time, until all are done or `work` says false: then no further one begins.
 */
export async function inParallel<Item>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<boolean>,
): Promise<void> {
  let next = 0;
  let stopped = false;
  const worker = async (): Promise<void> => {
    while (!stopped && next < items.length) {
      const item = items[next++] as Item;
      if (!(await work(item))) stopped = true;
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
}

/**
 * The result of `work`, or a rejection with `later` after `limitMs`. The work is told by its signal; what it still does
 * after that is not waited for.
 */
export async function withLimit<T>(
  limitMs: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const own = new AbortController();
  return new Promise<T>((resolve, reject) => {
    const give = () => {
      own.abort();
      reject(new CarrierProblem('later'));
    };
    const timer = setTimeout(give, limitMs);
    signal?.addEventListener('abort', give, { once: true, signal: own.signal });
    if (signal?.aborted) give();
    else
      work(own.signal)
        .then(resolve, reject)
        .finally(() => {
          clearTimeout(timer);
          own.abort();
        });
  }).finally(() => own.abort());
}
