// A limit of its own for each small request: one file that never answers keeps nobody waiting.
import { CarrierProblem } from './carrier.ts';

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
