// A few choices below each other, one of them taken; each row is the label.
import '../../shared/ui/control/control.css';
import '../../shared/ui/check-row/check-row.css';
import { useId } from 'preact/hooks';
import { LockLine } from './lock-line.tsx';

type RadioRowsProps<V extends string | number> = {
  readonly options: readonly { readonly value: V; readonly label: string; readonly hint?: string | undefined }[];
  readonly value: V;
  readonly onChange: (value: V) => void;
  /** the company has decided */
  readonly locked?: boolean | undefined;
};

export function RadioRows<V extends string | number>({ options, value, onChange, locked }: RadioRowsProps<V>) {
  const name = useId();
  return (
    <div>
      <LockLine locked={locked} />
      {options.map((option) => (
        <label key={option.value} class="tm-check-row">
          <input
            class="tm-control"
            type="radio"
            disabled={locked}
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span class="tm-check-row__body">
            <span class="tm-check-row__label">{option.label}</span>
            {option.hint && <span class="tm-check-row__hint tm-sub">{option.hint}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}
