// Chips that filter a list (pressed or not), and chips that lead somewhere.
import './chips.css';
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../icon/icon.tsx';

/** A named group of chips that wraps. */
export function Chips({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a legend and form controls
    <div class="tm-chips" role="group" aria-label={label}>
      {children}
    </div>
  );
}

export type ChipProps = {
  readonly children: ComponentChildren;
  readonly icon?: IconName | undefined;
  /** icon after the words: `down` where the chip opens something */
  readonly after?: IconName | undefined;
  /** a filter that is on or off */
  readonly pressed?: boolean | undefined;
  /** something below that is open or closed */
  readonly expanded?: boolean | undefined;
  readonly onClick?: ((event: MouseEvent) => void) | undefined;
  /** with it, a link */
  readonly href?: string | undefined;
  readonly current?: boolean | undefined;
};

export function Chip({ children, icon, after, pressed, expanded, onClick, href, current }: ChipProps) {
  const inside = (
    <>
      {icon && <Icon name={icon} size="xs" />}
      <span>{children}</span>
      {after && <Icon name={after} size="xs" />}
    </>
  );
  if (href !== undefined) {
    return (
      <a class="tm-chip" href={href} onClick={onClick} aria-current={current ? 'true' : undefined}>
        {inside}
      </a>
    );
  }
  return (
    <button type="button" class="tm-chip" onClick={onClick} aria-pressed={pressed} aria-expanded={expanded}>
      {inside}
    </button>
  );
}
