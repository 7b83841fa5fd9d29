// An index at the head of a long page: one tap leads to a part of it, with the focus.
import './jump-index.css';

/** Puts a heading at the top of the window and the focus on it. It needs a `tabIndex`. */
export function jumpTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

export type JumpIndexProps = {
  readonly id?: string | undefined;
  readonly label: string;
  /** `target`: the id of a heading; `text`: a letter or two; `label`: what it does, for those who hear it */
  readonly entries: readonly { readonly target: string; readonly text: string; readonly label: string }[];
};

export function JumpIndex({ id, label, entries }: JumpIndexProps) {
  return (
    <nav id={id} tabIndex={-1} aria-label={label}>
      <ul class="tm-jump">
        {entries.map(({ target, text, label: name }) => (
          <li key={target}>
            <button type="button" class="tm-jump__button" aria-label={name} onClick={() => jumpTo(target)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
