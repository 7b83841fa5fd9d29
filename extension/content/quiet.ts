// Waits for a moment in which a card disturbs nobody: page loaded, in front, no key or pointer for a while, nothing in the way.
import { isObstructed } from './obstacles.ts';

const IDLE_MS = 1500;
const STEP_MS = 300;
/** A card that comes later than this would come in the middle of talk. Time in the background does not count. */
const PATIENCE_MS = 60_000;

/** Resolves to true when it is quiet, to false if it never was or `stop` was aborted. */
export function whenQuiet(stop: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const done = new AbortController();
    let touched = performance.now();
    let waited = 0;
    const finish = (isQuiet: boolean) => {
      done.abort();
      clearInterval(timer);
      resolve(isQuiet);
    };
    const touch = (event: Event) => {
      if (event.isTrusted) touched = performance.now();
    };
    for (const type of ['keydown', 'pointerdown', 'pointermove', 'wheel']) {
      addEventListener(type, touch, { capture: true, passive: true, signal: done.signal });
    }
    const timer = setInterval(() => {
      if (document.visibilityState !== 'visible' || !document.hasFocus()) return;
      waited += STEP_MS;
      const isIdle = performance.now() - touched >= IDLE_MS;
      if (isIdle && document.readyState === 'complete' && !isObstructed()) finish(true);
      else if (waited > PATIENCE_MS) finish(false);
    }, STEP_MS);
    stop.addEventListener('abort', () => finish(false), { signal: done.signal });
  });
}
