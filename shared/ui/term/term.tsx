// A word that explains itself where it stands: one tap opens a small box, Esc or a tap elsewhere closes it.
import './term.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { uiMessages } from '../../i18n/ui.ts';
import { IconButton } from '../icon-button/icon-button.tsx';
import { TextLink } from '../text-link/text-link.tsx';
import { useWords } from '../use-words.ts';

export type TermProps = {
  /** the word as it stands in the text */
  readonly children: ComponentChildren;
  /** the term as the glossary writes it */
  readonly term: string;
  /** text and spans, each on a line of its own: the box stands inside a paragraph */
  readonly meaning: ComponentChildren;
  /** where to read more */
  readonly more?: { readonly href: string; readonly label: string } | undefined;
};

/** Distance that the box keeps from the edge of the window, in px. */
const EDGE = 16;

/** Moves the box sideways so that it stays in the window, and its arrow under the word. */
function place(anchor: HTMLElement, box: HTMLElement): void {
  const at = anchor.getBoundingClientRect().left;
  const width = box.offsetWidth;
  const left = Math.max(EDGE, Math.min(at - width / 2, document.documentElement.clientWidth - EDGE - width));
  box.style.left = `${left - at}px`;
  box.style.setProperty('--_arrow', `${Math.max(14, Math.min(at - left, width - 28))}px`);
}

export function Term({ children, term, meaning, more }: TermProps) {
  const words = useWords(uiMessages);
  const id = useId();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLSpanElement>(null);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  useEffect(() => {
    const anchor = box.current?.parentElement;
    if (!open || !box.current || !anchor) return;
    const around = box.current;
    place(anchor, around);
    // Text size, spacing and window may change while it is open.
    const resized = new ResizeObserver(() => place(anchor, around));
    resized.observe(around);
    resized.observe(document.documentElement);
    box.current.focus({ preventScroll: true });
    box.current.scrollIntoView?.({ block: 'nearest' });
    const elsewhere = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('focusin', elsewhere);
    return () => {
      resized.disconnect();
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('focusin', elsewhere);
    };
  }, [open]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes from anywhere inside
    <span
      class="tm-term"
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
      }}
    >
      <button
        type="button"
        class="tm-term__word"
        ref={button}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <span class="tm-term__anchor">
          <span class="tm-term__box" id={id} ref={box} role="dialog" aria-labelledby={`${id}-term`} tabIndex={-1}>
            <span class="tm-term__head">
              <b class="tm-strong" id={`${id}-term`}>
                {term}
              </b>
              <IconButton icon="close" size="s" label={words.closeTerm({ word: term })} onClick={close} />
            </span>
            <span class="tm-term__meaning">{meaning}</span>
            {more && (
              <TextLink href={more.href} after="next">
                {more.label}
              </TextLink>
            )}
          </span>
        </span>
      )}
    </span>
  );
}
