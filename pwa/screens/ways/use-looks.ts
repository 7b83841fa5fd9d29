// Looks into a carrier when a screen opens, whenever something changes there, and by and by where nobody can watch.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Carrier } from '../../../shared/carrier/carrier.ts';
import type { Collected } from '../../../shared/carrier/collect.ts';
import { keepKnown, lookInto } from '../../carriers/inbox.ts';
import { now } from '../../clock.ts';
import { readRounds } from '../staff-check/use-rounds.ts';
import { keptAnswers } from './into-rounds.ts';

/** Where the browser cannot watch, and for what is still on its way. */
const AGAIN_MS = 60_000;

/** What the rounds hold already is told apart by its name alone. */
async function skipKept(): Promise<void> {
  const { rounds } = await readRounds();
  keepKnown((await keptAnswers(rounds)).keys());
}

export type Looks = {
  readonly last: Collected | null;
  readonly looking: boolean;
  /** the browser tells of changes by itself */
  readonly live: boolean;
  look(): void;
};

/** @param carrier null: not to be looked into now */
export function useLooks(carrier: Carrier | null): Looks {
  const [last, setLast] = useState<Collected | null>(null);
  const [looking, setLooking] = useState(false);
  const [live, setLive] = useState(false);
  const look = useRef(() => {});

  useEffect(() => {
    if (!carrier) return;
    const stop = new AbortController();
    let running = false;
    let wanted = false;
    const run = async (): Promise<void> => {
      wanted = true;
      if (running) return;
      running = true;
      setLooking(true);
      await skipKept().catch(() => undefined); // then they are read once more
      // What changes during a look may be missed by it: one more look follows.
      while (wanted && !stop.signal.aborted) {
        wanted = false;
        const seen = await lookInto(carrier, now(), stop.signal);
        if (!stop.signal.aborted) setLast(seen);
      }
      running = false;
      if (!stop.signal.aborted) setLooking(false);
    };
    look.current = () => void run();
    void carrier.watch?.(() => void run(), stop.signal).then((watching) => !stop.signal.aborted && setLive(watching));
    void run();
    const timer = setInterval(() => void run(), AGAIN_MS);
    return () => {
      stop.abort();
      clearInterval(timer);
      look.current = () => {};
    };
  }, [carrier]);
  return { last, looking, live, look: () => look.current() };
}
