// Which changes are ticked.
import { useState } from 'preact/hooks';
import type { Ticks } from './change-groups.tsx';

export function useTicks(first: ReadonlySet<string>): Ticks {
  const [ticked, setTicked] = useState(first);
  return {
    ticked,
    onTick(paths, on) {
      const next = new Set(ticked);
      for (const path of paths) on ? next.add(path) : next.delete(path);
      setTicked(next);
    },
  };
}
