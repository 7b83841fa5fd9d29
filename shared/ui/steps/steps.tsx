// Numbered steps, and lists with dots.
import './steps.css';
import type { ComponentChildren } from 'preact';

type ListProps = {
  /** one entry each; or `<li>` elements as children */
  readonly items?: readonly ComponentChildren[] | undefined;
  readonly children?: ComponentChildren;
};

export function Steps({ items, children }: ListProps) {
  return (
    <ol class="tm-steps">
      {items?.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
      {children}
    </ol>
  );
}

export function Bullets({ items, children, sub }: ListProps & { readonly sub?: boolean | undefined }) {
  return (
    <ul class={sub ? 'tm-bullets tm-sub' : 'tm-bullets'}>
      {items?.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
      {children}
    </ul>
  );
}
