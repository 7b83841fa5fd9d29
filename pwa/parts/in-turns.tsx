// A long page in pieces: what can be seen first, and the rest piece by piece in turns of its own, so that none holds up a touch.
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { afterFirstDraw } from '../start/first-paint.ts';
import { isDrawnWhole } from './drawn-whole.ts';

export type InTurnsProps = {
  /** how many pieces fill a screen */
  readonly first: number;
  /** each with its key */
  readonly pieces: readonly VNode[];
};

/**
 * All pieces at once, but where a visit begins here: then the first ones, and behind the first frame one more in each turn. Nobody
 * has scrolled by then, and the way back from another screen finds the page at its full length.
 */
export function InTurns({ first, pieces }: InTurnsProps) {
  const [count, setCount] = useState(isDrawnWhole() ? Number.POSITIVE_INFINITY : first);
  const isWhole = count >= pieces.length;
  useEffect(() => {
    if (isWhole) return undefined;
    let gone = false;
    void afterFirstDraw().then(async () => {
      for (let next = first + 1; next <= pieces.length && !gone; next += 1) {
        const shown = next === pieces.length ? Number.POSITIVE_INFINITY : next;
        setCount((now) => Math.max(now, shown));
        await new Promise((resolve) => setTimeout(resolve));
      }
    });
    return () => {
      gone = true;
    };
  }, [isWhole]);
  return <>{isWhole ? pieces : pieces.slice(0, count)}</>;
}
