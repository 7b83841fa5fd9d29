// The check of a text in turns: a usual invitation needs one, and a text full of links holds up no touch.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { checkInvitationSteps, type InvitationCheck } from '../../../shared/core/meeting/link-check.ts';

/** A turn ends after the step in which this time is over, so that it is as long on a slow phone as on a computer. */
const TURN_MS = 16;

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

type Turn = () => CheckState;

/** Every call does one turn. A false link ends it and is told at once, as no other can take its place. */
function turnsOf(text: string): Turn {
  const steps = checkInvitationSteps(text);
  let told: InvitationCheck | null = null;
  return () => {
    const end = performance.now() + TURN_MS;
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
    return { turn, state: turn() };
  }, [text]);
  useEffect(() => (text === null ? warmUp() : undefined), [text === null]);
  const [later, setLater] = useState<{ of: typeof first; state: CheckState } | null>(null);
  useEffect(() => {
    if (!first || first.state.isDone) return undefined;
    let before = first.state;
    let timer = setTimeout(function next() {
      const state = first.turn();
      if (state.isDone || state.result !== before.result) setLater({ of: first, state });
      before = state;
      if (!state.isDone) timer = setTimeout(next);
    });
    return () => clearTimeout(timer);
  }, [first]);
  if (first === null) return { result: null, isDone: true };
  return later?.of === first ? later.state : first.state;
}
