// The check of a text in turns: a usual invitation needs one, and a text full of links holds up no touch.
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { checkInvitationSteps, type InvitationCheck } from '../../../shared/core/meeting/link-check.ts';

/** A turn ends after the step in which this time is over, so that it is as long on a slow phone as on a computer. */
const TURN_MS = 16;
/** The first turn is longer: to say "checking" and draw it takes a slow phone as long as nearly every text does. */
const FIRST_TURN_MS = 48;

/**
 * Runs turns until one says that it was the last; touches come in between. A timer would wait 4 ms before each turn.
 * @returns stops it
 */
function inTurns(isLast: () => boolean): () => void {
  const { port1, port2 } = new MessageChannel();
  const stop = () => port1.close();
  port1.onmessage = () => {
    if (isLast()) stop();
    else port2.postMessage(null);
  };
  port2.postMessage(null);
  return stop;
}

/** Links of every kind, none of them anybody's. */
export const SAMPLE = '会議 https://a-zoom.b.ee/j/1 zoom-login.ee zoom.us/j/1 [zoom.us](https://d.ee)';

/**
 * Reads the sample, one step at a time, while a person still looks for the link to paste: patterns and code are compiled
 * when they run for the first and second time, and that takes a slow phone longer than to read a long text.
 * @returns stops it
 */
function warmUp(): () => void {
  const steps = checkInvitationSteps(SAMPLE);
  let timer = setTimeout(function next() {
    if (!steps.next().done) timer = setTimeout(next);
  });
  return () => clearTimeout(timer);
}

export type CheckState = {
  /** null: nothing was asked, or nothing can be said yet */
  readonly result: InvitationCheck | null;
  readonly isDone: boolean;
};

type Turn = (ms: number) => CheckState;

/** Every call does one turn. A false link ends it and is told at once, as no other can take its place. */
function turnsOf(text: string): Turn {
  const steps = checkInvitationSteps(text);
  let told: InvitationCheck | null = null;
  return (ms) => {
    const end = performance.now() + ms;
    do {
      const { done, value } = steps.next();
      if (done) return { result: value, isDone: true };
      if (told === null && value !== null) {
        told = value;
        break;
      }
    } while (performance.now() < end);
    return { result: told, isDone: false };
  };
}

/** @param text null: nothing is asked */
export function useInvitationCheck(text: string | null): CheckState {
  const first = useMemo(() => {
    if (text === null) return null;
    const turn = turnsOf(text);
    return { turn, state: turn(FIRST_TURN_MS) };
  }, [text]);
  useEffect(() => (text === null ? warmUp() : undefined), [text === null]);
  const [later, setLater] = useState<{ of: typeof first; state: CheckState } | null>(null);
  // Not behind the next frame, as other effects are: the person waits.
  useLayoutEffect(() => {
    if (!first || first.state.isDone) return undefined;
    let before = first.state;
    return inTurns(() => {
      const state = first.turn(TURN_MS);
      if (state.isDone || state.result !== before.result) setLater({ of: first, state });
      before = state;
      return state.isDone;
    });
  }, [first]);
  if (first === null) return { result: null, isDone: true };
  return later?.of === first ? later.state : first.state;
}
