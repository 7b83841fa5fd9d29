// Work that is under way: how far it is, and the way to stop it.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { importMessages } from '../../../shared/i18n/import.ts';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { ProgressBar } from '../../../shared/ui/progress-bar/progress-bar.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import type { Busy } from './use-taking.ts';

/** The line, the bar and the button; the screen needs `importMessages`. */
export function Stoppable({ busy: { done, total, abort } }: { readonly busy: Busy }) {
  const m = useWords(importMessages);
  const isStopping = abort.signal.aborted;
  const line = useRef<HTMLParagraphElement>(null);
  // It stands in the place of the button that was pressed: the focus goes on from here, and not onto the button that stops, which a
  // second press would reach.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) line.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <p ref={line} tabIndex={-1} role="status">
        {isStopping ? m.stopping : m.taking}
      </p>
      <ProgressBar label={m.takingPart({ done, total })} value={done} max={total} />
      <Buttons>
        <Button kind="secondary" onClick={() => abort.abort()}>
          {m.cancel}
        </Button>
      </Buttons>
    </>
  );
}
