// What every screen with one question at a time has in common: keys that answer, a pause before the next one, the focus, a line
// that says whether the answers are saved.
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { ANSWERS, type Status } from '../../shared/core/answer.ts';
import { frameMessages } from '../../shared/i18n/frame.ts';
import { useStore } from '../../shared/store/use-store.ts';
import { StatusLine } from '../../shared/ui/toast/toast.tsx';
import { useWords } from '../../shared/ui/use-words.ts';
import { focusHeading } from '../navigation/focus-heading.ts';

/** The answer is seen as chosen before the next question comes. */
const PAUSE_MS = 200;

const wantsStillness = (): boolean => globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;

/** Keys 1 to 5 answer, but not while somebody types. @param onAnswer null: nothing to answer now */
export function useAnswerKeys(onAnswer: ((status: Status) => void) | null): void {
  // In the same task that draws the question: a key that comes a moment after it must not meet the handler of the last one.
  useLayoutEffect(() => {
    if (!onAnswer) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, dialog');
      if (typing || event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
      const status = ANSWERS[Number(event.key) - 1];
      if (status) onAnswer(status);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [onAnswer]);
}

export type Steps = {
  /** place of the question, from 0 */
  readonly at: number;
  /** true between an answer and the next question: nothing is answered then */
  readonly isLeaving: boolean;
  readonly moveTo: (place: number) => void;
  /** Goes on after a moment; at once for those who want no motion. */
  readonly leave: () => void;
};

export function useSteps(start = 0): Steps {
  const [at, setAt] = useState(start);
  /** how often the person has moved */
  const [moves, setMoves] = useState(0);
  const [isLeaving, setLeaving] = useState(false);
  const moveTo = (place: number) => {
    setLeaving(false);
    setMoves((count) => count + 1);
    setAt(place);
  };
  useLayoutEffect(() => {
    if (moves > 0) focusHeading(); // the button that was pressed is gone
  }, [moves]);
  useEffect(() => {
    if (!isLeaving) return undefined;
    const timer = setTimeout(() => moveTo(at + 1), wantsStillness() ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [isLeaving]);
  return { at, isLeaving, moveTo, leave: () => setLeaving(true) };
}

/** Whether the answers of this session are saved; drawn from its start, so that what comes is heard. Its words are the frame's. */
export function SavedLine({ any }: { readonly any: boolean }) {
  const frame = useWords(frameMessages);
  const state = useStore().saveState.value;
  const words = { saved: frame.saved, saving: frame.saving, 'not-saved': '', unread: '' }[state];
  return <StatusLine>{any && words}</StatusLine>;
}
