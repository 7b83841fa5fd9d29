// A screen or part with nothing to show yet, still loading, or that did not open: what it is, and what one can do.
import './empty-state.css';
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../icon/icon.tsx';

export type EmptyStateProps = {
  readonly title: ComponentChildren;
  readonly level?: 1 | 2 | undefined;
  readonly children?: ComponentChildren;
  /** a drawing above; an icon stands in for it */
  readonly art?: ComponentChildren;
  readonly icon?: IconName | undefined;
  /** buttons below; one primary */
  readonly actions?: ComponentChildren;
};

export function EmptyState({ title, level = 1, children, art, icon, actions }: EmptyStateProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div class="tm-empty-state tm-stack">
      {art}
      {icon && (
        <span class="tm-empty-state__icon">
          <Icon name={icon} />
        </span>
      )}
      <Heading tabIndex={level === 1 ? -1 : undefined}>{title}</Heading>
      {children}
      {actions !== undefined && <div class="tm-buttons">{actions}</div>}
    </div>
  );
}

/** Something is on its way; the words appear only if it takes long enough to be noticed. */
export function Loading({ label }: { readonly label: string }) {
  return (
    <div class="tm-loading" role="status">
      <span class="tm-loading__bar" />
      <span class="tm-sub">{label}</span>
    </div>
  );
}
