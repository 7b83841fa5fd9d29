// All wrong entries of a form, at its top, each leading to its entry. Takes the focus when it appears.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { uiMessages } from '../../i18n/ui.ts';
import { Notice } from '../notice/notice.tsx';
import { useWords } from '../use-words.ts';
import './error-summary.css';

export type ErrorSummaryProps = {
  /** `id` is that of the entry */
  readonly errors: readonly { readonly id: string; readonly message: ComponentChildren }[];
};

function toEntry(event: MouseEvent, id: string) {
  event.preventDefault(); // the fragment would be an address of the app
  const entry = document.getElementById(id);
  entry?.scrollIntoView?.({ block: 'center' });
  entry?.focus();
}

/** Nothing is drawn while there are no errors. */
export function ErrorSummary({ errors }: ErrorSummaryProps) {
  const words = useWords(uiMessages);
  const box = useRef<HTMLDivElement>(null);
  const some = errors.length > 0;
  useEffect(() => {
    if (some) box.current?.focus();
  }, [some]);
  if (!some) return null;
  return (
    <div class="tm-error-summary" ref={box} tabIndex={-1}>
      <Notice kind="error" role="alert" title={words.errorTitle} level={2}>
        <ul>
          {errors.map(({ id, message }) => (
            <li key={id}>
              <a class="tm-error-summary__link" href={`#${id}`} onClick={(event) => toEntry(event, id)}>
                {message}
              </a>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
