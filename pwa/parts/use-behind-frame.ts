// What follows a touch or a key and takes longer than a frame: it comes behind the frame that shows the touch itself.
import { useLayoutEffect, useState } from 'preact/hooks';
import { untilFrame } from '../start/first-paint.ts';

/**
 * The value one painted frame behind: at first the value itself, then always the last one; what changed meanwhile is passed
 * over. Whoever draws with it draws in a turn of its own.
 */
export function useBehindFrame<T>(value: T): T {
  const [shown, setShown] = useState(value);
  useLayoutEffect(() => {
    if (value === shown) return undefined;
    let isLast = true;
    void untilFrame().then(() => isLast && setShown(value));
    return () => {
      isLast = false;
    };
  }, [value]);
  return shown;
}
