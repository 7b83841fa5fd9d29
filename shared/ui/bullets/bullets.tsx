// A list with dots.
import './bullets.css';
import type { ComponentChildren } from 'preact';

export type BulletsProps = {
  /** one entry each; or `<li>` elements as children */
  readonly items?: readonly ComponentChildren[] | undefined;
  readonly children?: ComponentChildren;
  /** smaller and lighter */
  readonly sub?: boolean | undefined;
};

export function Bullets({ items, children, sub }: BulletsProps) {
  return (
    <ul class={sub ? 'tm-bullets tm-sub' : 'tm-bullets'}>
      {items?.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
      {children}
    </ul>
  );
}
