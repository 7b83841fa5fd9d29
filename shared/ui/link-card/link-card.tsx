// A card that is one link: a way to somewhere else that stands alone, not in a list.
import '../panel/panel.css';
import '../rows/rows.css';
import './link-card.css';
import type { ComponentChildren } from 'preact';
import { Icon } from '../icon/icon.tsx';

export type LinkCardProps = {
  readonly href: string;
  readonly title: ComponentChildren;
  readonly sub?: ComponentChildren;
  /** before the title, such as `RowIcon` */
  readonly lead?: ComponentChildren;
  readonly onClick?: ((event: MouseEvent) => void) | undefined;
};

export function LinkCard({ href, title, sub, lead, onClick }: LinkCardProps) {
  return (
    <a class="tm-card tm-row tm-link-card" href={href} onClick={onClick}>
      {lead}
      <span class="tm-row__body">
        <span class="tm-row__title">{title}</span>
        {sub !== undefined && <span class="tm-row__sub tm-sub">{sub}</span>}
      </span>
      <Icon name="next" size="s" />
    </a>
  );
}
