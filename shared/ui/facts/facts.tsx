// Two or three short facts side by side: time, money, who.
import './facts.css';
import type { ComponentChildren } from 'preact';

export type FactsProps = {
  readonly items: readonly { readonly term: string; readonly value: ComponentChildren }[];
};

export function Facts({ items }: FactsProps) {
  return (
    <dl class="tm-facts">
      {items.map(({ term, value }) => (
        <div class="tm-facts__item" key={term}>
          <dt class="tm-facts__term">{term}</dt>
          <dd class="tm-facts__value">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
