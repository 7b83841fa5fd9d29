// Numbered steps.
import './steps.css';
import type { ComponentChildren } from 'preact';

type StepsProps = {
  /** one entry each; or `<li>` elements as children */
  readonly items?: readonly ComponentChildren[] | undefined;
  readonly children?: ComponentChildren;
};

export function Steps({ items, children }: StepsProps) {
  return (
    <ol class="tm-steps">
      {items?.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
      {children}
    </ol>
  );
}
