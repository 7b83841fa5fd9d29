// A browser for each part of a suite. A part that loses its browser is done again with a new one, and says so.
// @ts-check
import { startBrowser } from './phone.mjs';

/** How often a part is begun before its error counts. */
export const TRIES = 3;

const LOST =
  /target (?:page, context or browser has been )?closed|target crashed|page crashed|browser (?:has been )?closed|browser has disconnected|connection closed|session closed|ECONNREFUSED|ECONNRESET|socket hang up|failed to launch|process did exit/i;

/** An error that tells of the browser and not of the page. @param {unknown} error */
export const isLoss = (error) => LOST.test(error instanceof Error ? `${error.name} ${error.message}` : String(error));

/**
 * Does a part, and does it again when its browser is lost.
 * @template T
 * @param {string} name for what is said @param {() => Promise<T>} part
 * @param {{ isLost?: (error: unknown) => boolean, say?: (text: string) => void, after?: () => Promise<unknown> }} [options]
 *   `after`: tidies up before the next try
 * @returns {Promise<T>} Rejects with any other error at once, and with the loss when it has come too often.
 */
export async function repeatOnLoss(name, part, { isLost = isLoss, say = console.log, after } = {}) {
  for (let turn = 1; ; turn += 1) {
    try {
      return await part();
    } catch (error) {
      if (turn >= TRIES || !isLost(error)) throw error;
      say(`${name}: the browser was lost; this part is done again (${turn + 1} of ${TRIES})`);
      await after?.();
    }
  }
}

/**
 * One browser, started when it is needed and again when it is lost.
 * @param {{ start?: () => Promise<import('./phone.mjs').Browser>, say?: (text: string) => void }} [options]
 */
export function browsersOf({ start = startBrowser, say = console.log } = {}) {
  /** @type {import('./phone.mjs').Browser | null} */
  let current = null;
  const close = async () => {
    const used = current;
    current = null;
    await used?.close().catch(() => undefined); // a lost one cannot be closed
  };
  /** @template T @param {(browser: import('./phone.mjs').Browser) => Promise<T>} run @returns {Promise<T>} */
  const once = async (run) => {
    current ??= await start();
    const used = current;
    /** @type {() => void} */
    let stop = () => undefined;
    // What waits for a page that is gone may wait for ever.
    const lost = new Promise((_, fail) => {
      stop = () => fail(new Error('browser has disconnected'));
      used.once('disconnected', stop);
    });
    try {
      return await /** @type {Promise<T>} */ (Promise.race([run(used), lost]));
    } catch (error) {
      throw used.isConnected() ? error : new Error('browser has disconnected', { cause: error });
    } finally {
      used.off('disconnected', stop);
    }
  };
  return {
    /**
     * Does a part in the browser; again from its beginning in a new one if that is lost.
     * @template T
     * @param {string} name @param {(browser: import('./phone.mjs').Browser) => Promise<T>} run
     * @returns {Promise<T>}
     */
    part: (name, run) => repeatOnLoss(name, () => once(run), { say, after: close }),
    close,
  };
}

/** @typedef {ReturnType<typeof browsersOf>} Browsers */
