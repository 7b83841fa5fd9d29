// Whether the window has space for two columns, as in frame.css: on a phone nobody waits for the column that is not shown.
import { type ReadonlySignal, signal } from '@preact/signals';

/** The same as in frame.css. */
const TWO_COLUMNS = '(min-width: 64rem)';

function watch(): ReadonlySignal<boolean> {
  // Without windows (tests of parts by themselves) both columns are drawn.
  const query = globalThis.matchMedia?.(TWO_COLUMNS);
  const wide = signal(query?.matches ?? true);
  query?.addEventListener('change', ({ matches }) => {
    wide.value = matches;
  });
  return wide;
}

/** True while two columns stand side by side; follows the window. */
export const isWide = watch();
