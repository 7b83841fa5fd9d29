// Work that is under way: how far it is, and the way to stop it.
import { importMessages } from '../../../shared/i18n/import.ts';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { ProgressBar } from '../../../shared/ui/progress-bar/progress-bar.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import type { Busy } from './use-taking.ts';

/** The line, the bar and the button; the screen needs `importMessages`. */
export function Stoppable({ busy: { done, total, abort } }: { readonly busy: Busy }) {
  const m = useWords(importMessages);
  const isStopping = abort.signal.aborted;
  return (
    <>
      <p role="status">{isStopping ? m.stopping : m.taking}</p>
      <ProgressBar label={m.takingPart({ done, total })} value={done} max={total} />
      <Buttons>
        <Button kind="secondary" onClick={() => abort.abort()}>
          {m.cancel}
        </Button>
      </Buttons>
    </>
  );
}
