// Something more that opens in its place: `more` as a lined row, `quiet` as a link in the text.
import './details.css';
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../icon/icon.tsx';

export type DetailsProps = {
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
  readonly kind?: 'more' | 'quiet' | undefined;
  readonly open?: boolean | undefined;
  readonly icon?: IconName | undefined;
  readonly onToggle?: ((open: boolean) => void) | undefined;
};

export function Details({ summary, children, kind = 'more', open, icon, onToggle }: DetailsProps) {
  const shown = icon ?? (kind === 'quiet' ? 'info' : undefined);
  return (
    <details class="tm-details" data-kind={kind} open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary class="tm-details__summary">
        {shown && <Icon name={shown} size="s" />}
        <span>{summary}</span>
      </summary>
      <div class="tm-details__body tm-stack" data-gap="3">
        {children}
      </div>
    </details>
  );
}
