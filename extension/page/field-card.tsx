// A card around one group of settings; shows a lock where the company decides.
import './field-card.css';
import type { ComponentChildren } from 'preact';
import { optionsMessages } from '../../shared/i18n/options.ts';
import { Icon } from '../../shared/ui/icon/icon.tsx';
import { useWords } from '../../shared/ui/use-words.ts';

type FieldCardProps = {
  readonly title: string;
  readonly locked?: boolean | undefined;
  readonly children: ComponentChildren;
};

export function FieldCard({ title, locked, children }: FieldCardProps) {
  const m = useWords(optionsMessages);
  return (
    <fieldset class="tm-field-card" disabled={locked}>
      <legend class="tm-field-card__title">{title}</legend>
      {locked && (
        <p class="tm-field-card__lock tm-sub tm-line">
          <Icon name="lock" size="xs" />
          {m.locked}
        </p>
      )}
      {children}
    </fieldset>
  );
}
