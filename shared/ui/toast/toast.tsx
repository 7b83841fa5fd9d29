// What just happened, said once: as a quiet line in place, or as a bar at the foot with one tap to undo.
import './toast.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { uiMessages } from '../../i18n/ui.ts';
import { Button } from '../button/button.tsx';
import { Icon, type IconName } from '../icon/icon.tsx';
import { IconButton } from '../icon-button/icon-button.tsx';
import { useWords } from '../use-words.ts';

export type StatusLineProps = {
  /** nothing: the line is empty but ready, so that what comes is heard */
  readonly children?: ComponentChildren;
  readonly icon?: IconName | undefined;
};

/** Keep it drawn always: only a change inside it is read out. */
export function StatusLine({ children, icon = 'check' }: StatusLineProps) {
  const empty = children === undefined || children === null || children === '' || children === false;
  return (
    <p class="tm-status-line tm-sub" role="status">
      {!empty && (
        <>
          <Icon name={icon} size="xs" />
          <span>{children}</span>
        </>
      )}
    </p>
  );
}

export type ToastProps = {
  /** null: no bar */
  readonly message: string | null;
  /** another number starts the time anew, and says the same words again; a `key` would take the region away that is listened to */
  readonly turn?: number | undefined;
  readonly onUndo?: (() => void) | undefined;
  readonly onClose: () => void;
  /** how long it stays; the time stands still while the bar is touched or holds the focus. 0: until closed */
  readonly seconds?: number | undefined;
};

/** Keep it drawn always, with `message={null}` when there is nothing to say. */
export function Toast({ message, turn, onUndo, onClose, seconds = 10 }: ToastProps) {
  const words = useWords(uiMessages);
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (message === null || seconds === 0 || held) return;
    const timer = setTimeout(onClose, seconds * 1000);
    return () => clearTimeout(timer);
  }, [message, turn, seconds, held]);

  return (
    <div class="tm-toast" role="status">
      {message !== null && (
        <div
          key={turn}
          class="tm-toast__bar"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocusCapture={() => setHeld(true)}
          onBlurCapture={() => setHeld(false)}
        >
          <Icon name="check" size="s" />
          <span class="tm-toast__words">{message}</span>
          {onUndo && (
            <Button kind="text" size="small" onClick={onUndo}>
              {words.undo}
            </Button>
          )}
          <IconButton icon="close" size="s" label={words.close} onClick={onClose} />
        </div>
      )}
    </div>
  );
}
