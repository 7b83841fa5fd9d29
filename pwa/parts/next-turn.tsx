// What the first frame of a visit can do without, though everything for it is there.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { afterFirstDraw } from '../start/first-paint.ts';
import { isDrawnWhole } from './drawn-whole.ts';

/** Drawn with the rest of the screen; only where a visit begins here, one turn behind it, so that no turn holds up a touch. */
export function NextTurn({ children }: { readonly children: ComponentChildren }) {
  const [isDue, setDue] = useState(isDrawnWhole());
  useEffect(() => {
    if (!isDue) void afterFirstDraw().then(() => setDue(true));
  }, []);
  return isDue ? children : null;
}
