// A card around one group of settings; shows a lock where the company decides.
import './field-card.css';
import type { ComponentChildren } from 'preact';
import { LockLine } from './lock-line.tsx';

type FieldCardProps = {
  readonly title: string;
  readonly locked?: boolean | undefined;
  readonly children: ComponentChildren;
};

export function FieldCard({ title, locked, children }: FieldCardProps) {
  return (
    <fieldset class="tm-field-card" disabled={locked}>
      <legend class="tm-field-card__title">{title}</legend>
      <LockLine locked={locked} />
      {children}
    </fieldset>
  );
}
