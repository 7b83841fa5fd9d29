// A question that must be answered first, in the browser's own dialog: it keeps the focus, Esc closes it.
import './dialog.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { uiMessages } from '../../i18n/ui.ts';
import { IconButton } from '../icon-button/icon-button.tsx';
import { useWords } from '../use-words.ts';

export type DialogProps = {
  readonly open: boolean;
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
  /** buttons at the foot; the safe one first */
  readonly actions?: ComponentChildren;
  /** the person closed it (Esc or the close button); focus goes back to where it was */
  readonly onClose: () => void;
};

export function Dialog({ open, title, children, actions, onClose }: DialogProps) {
  const words = useWords(uiMessages);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);

  return (
    <dialog class="tm-dialog" ref={dialog} aria-labelledby={id} onClose={() => open && onClose()}>
      {open && (
        <div class="tm-dialog__inside tm-stack">
          <div class="tm-dialog__head">
            <h2 id={id} tabIndex={-1} autofocus>
              {title}
            </h2>
            <IconButton icon="close" label={words.close} onClick={() => dialog.current?.close()} />
          </div>
          {children}
          {actions !== undefined && <div class="tm-buttons">{actions}</div>}
        </div>
      )}
    </dialog>
  );
}
