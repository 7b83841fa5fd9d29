// Boxes: a card with a line around it, and a quiet note.
import './panel.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon, type IconName } from '../icon/icon.tsx';

type Gap = '2' | '3' | '4' | '6';

export type CardProps = {
  readonly children: ComponentChildren;
  /** with a title the card is a section named by it */
  readonly title?: ComponentChildren;
  readonly level?: 2 | 3 | undefined;
  /** at the right end of the title's line */
  readonly aside?: ComponentChildren;
  readonly gap?: Gap | undefined;
};

export function Card({ children, title, level = 2, aside, gap = '3' }: CardProps) {
  const id = useId();
  if (title === undefined) {
    return (
      <div class="tm-card tm-stack" data-gap={gap}>
        {children}
      </div>
    );
  }
  const Heading = level === 2 ? 'h2' : 'h3';
  const heading = (
    <Heading id={id} class="tm-h3">
      {title}
    </Heading>
  );
  return (
    <section class="tm-card tm-stack" data-gap={gap} aria-labelledby={id}>
      {aside === undefined ? (
        heading
      ) : (
        <div class="tm-between">
          {heading}
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}

export type NoteProps = {
  readonly children: ComponentChildren;
  readonly title?: ComponentChildren;
  readonly icon?: IconName | undefined;
  /** for something one can do at once */
  readonly tint?: boolean | undefined;
};

export function Note({ children, title, icon = 'info', tint }: NoteProps) {
  return (
    <div class="tm-note" data-tint={tint ? '' : undefined}>
      <Icon name={icon} size="s" />
      <div class="tm-note__body">
        {title !== undefined && <p class="tm-strong">{title}</p>}
        {children}
      </div>
    </div>
  );
}
