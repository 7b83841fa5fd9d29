// A card that a narrow screen opens on demand: its title and its sentence stand there, its figure comes with a tap.
import './demand-card.css';
import type { ComponentChildren } from 'preact';
import { isWide } from '../../../shared/ui/frame/wide.ts';
import { Card } from '../../../shared/ui/panel/panel.tsx';

export type DemandCardProps = {
  readonly title: string;
  /** the sentence of the figure: said while the card is closed, and by the figure itself once it is open */
  readonly says?: string | undefined;
  readonly children: ComponentChildren;
};

/** Wide screens show the card as it is. */
export function DemandCard({ title, says, children }: DemandCardProps) {
  if (isWide.value) return <Card title={title}>{children}</Card>;
  return (
    <details class="tm-details" data-kind="more">
      <summary class="tm-details__summary">
        <h2 class="tm-h3">
          {title}
          {says && <span class="tm-demand-says tm-sub">{says}</span>}
        </h2>
      </summary>
      <div class="tm-details__body tm-stack" data-gap="3">
        {children}
      </div>
    </details>
  );
}
