// Something that is on or off, at once and without a save button.
import '../control/control.css';
import './switch.css';
import type { ComponentChildren } from 'preact';

export type SwitchProps = {
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

export function Switch({ label, hint, checked, onChange }: SwitchProps) {
  return (
    <label class="tm-switch">
      <span class="tm-switch__body">
        <span class="tm-switch__label">{label}</span>
        {hint !== undefined && <span class="tm-switch__hint tm-sub">{hint}</span>}
      </span>
      <input
        class="tm-control tm-switch__control"
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state itself
        role="switch"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
