// One thing to tick off; the whole row is the label.
import '../control/control.css';
import './check-row.css';
import type { ComponentChildren } from 'preact';

export type CheckRowProps = {
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** bold label that recedes when ticked */
  readonly big?: boolean | undefined;
  /** at the right end: a time, a number */
  readonly aside?: ComponentChildren;
  readonly name?: string | undefined;
  /** the company has decided */
  readonly disabled?: boolean | undefined;
};

export function CheckRow({ label, hint, checked, onChange, big, aside, name, disabled }: CheckRowProps) {
  return (
    <label class="tm-check-row" data-big={big ? '' : undefined}>
      <input
        class="tm-control"
        type="checkbox"
        name={name}
        disabled={disabled}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="tm-check-row__body">
        <span class="tm-check-row__label">{label}</span>
        {hint !== undefined && <span class="tm-check-row__hint tm-sub">{hint}</span>}
      </span>
      {aside !== undefined && <span class="tm-check-row__aside tm-sub tm-num">{aside}</span>}
    </label>
  );
}
