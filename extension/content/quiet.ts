// Waits for a moment in which a card disturbs nobody: page loaded, in front, no key or pointer for a while, nothing in the way.
import { isObstructed } from './obstacles.ts';
import { idleMs, touch } from './touches.ts';

const IDLE_MS = 1500;
const STEP_MS = 300;
/** By the clock on the wall: whoever comes back later comes from somewhere else, perhaps from the meeting. */
const PATIENCE_MS = 60_000;

/**
 * Resolves to true when it is quiet, to false if it never was or `stop` was aborted.
 * @param frameIdleMs how long a meeting inside a frame has not been touched
 */
export async function whenQuiet(stop: AbortSignal, frameIdleMs: () => Promise<number>): Promise<boolean> {
  const began = Date.now();
  // Whoever has just come here looks around first.
  touch();
  for (;;) {
    await new Promise((done) => setTimeout(done, STEP_MS));
    if (stop.aborted || Math.abs(Date.now() - began) > PATIENCE_MS) return false;
    // Coming back is a touch too: first let the person look.
    if (document.visibilityState !== 'visible' || !document.hasFocus()) touch();
    const isQuiet = idleMs() >= IDLE_MS && document.readyState === 'complete' && !isObstructed();
    if (isQuiet && (await frameIdleMs()) >= IDLE_MS) return !stop.aborted;
  }
}
