// Two to four short choices in one bar, one of them always taken.
import './segmented.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export type SegmentedProps<V extends string> = {
  readonly legend: ComponentChildren;
  readonly legendHidden?: boolean | undefined;
  readonly options: readonly { readonly value: V; readonly label: ComponentChildren; readonly lang?: string }[];
  readonly value: V;
  readonly onChange: (value: V) => void;
  /** the company has decided */
  readonly disabled?: boolean | undefined;
};

export function Segmented<V extends string>(props: SegmentedProps<V>) {
  const { legend, legendHidden, options, value, onChange, disabled } = props;
  const name = useId();
  return (
    <fieldset disabled={disabled}>
      <legend class={legendHidden ? 'tm-vh' : 'tm-segmented__legend'}>{legend}</legend>
      <div class="tm-segmented">
        {options.map((option) => (
          <label key={option.value} class="tm-segmented__option" lang={option.lang}>
            <input
              class="tm-segmented__input"
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
