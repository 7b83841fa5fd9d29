// A tick stands from the touch on, and not only once it is stored: a screen that is drawn anew in between does not draw it back.
import { useRef, useState } from 'preact/hooks';

export type AskedTicks = {
  readonly isTicked: (row: string) => boolean;
  /**
   * The row stands as it was asked for until the last `store` asked for it has ended; then what is stored counts.
   * @param store ends when what came of it has been read, or it was refused; must not reject
   */
  readonly ask: (row: string, ticked: boolean, store: () => Promise<unknown>) => Promise<void>;
};

/** @param stored ids of the rows that are ticked by what is stored */
export function useAskedTicks(stored: readonly string[]): AskedTicks {
  const [asked, setAsked] = useState<ReadonlyMap<string, boolean>>(new Map());
  const last = useRef(new Map<string, object>()).current;
  return {
    isTicked: (row) => asked.get(row) ?? stored.includes(row),
    async ask(row, ticked, store) {
      const turn = {};
      last.set(row, turn);
      setAsked((now) => new Map(now).set(row, ticked));
      await store();
      if (last.get(row) !== turn) return;
      setAsked((now) => new Map([...now].filter(([other]) => other !== row)));
    },
  };
}
