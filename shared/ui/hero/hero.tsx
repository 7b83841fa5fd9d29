// The one tinted box of a screen: what to do now.
import './hero.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export type HeroProps = {
  readonly title: ComponentChildren;
  /** a line above the title, such as priority and category */
  readonly label?: ComponentChildren;
  readonly level?: 1 | 2 | undefined;
  readonly children?: ComponentChildren;
};

/** The one thing to do. One per screen. */
export function Hero({ title, label, level = 2, children }: HeroProps) {
  const id = useId();
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <section class="tm-hero tm-stack" aria-labelledby={id}>
      {label !== undefined && (
        <div class="tm-sub tm-line" data-wrap="">
          {label}
        </div>
      )}
      <Heading id={id} class="tm-hero__title">
        {title}
      </Heading>
      {children}
    </section>
  );
}
