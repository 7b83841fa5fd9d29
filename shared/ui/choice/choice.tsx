// A question with cards to choose from: radios (one answer) or checkboxes (several). The whole card is the label.
import '../control/control.css';
import './choice.css';
import { type ComponentChildren, Fragment } from 'preact';
import { useId } from 'preact/hooks';
import { FieldError } from '../field/field-error.tsx';

export type ChoiceProps = {
  readonly name: string;
  readonly value: string;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly several?: boolean | undefined;
  readonly tight?: boolean | undefined;
  /** two of these stand side by side */
  readonly half?: boolean | undefined;
  readonly id?: string | undefined;
};

export function Choice({ name, value, label, hint, checked, onChange, several, tight, half, id }: ChoiceProps) {
  return (
    <label class="tm-choice" data-tight={tight ? '' : undefined} data-half={half ? '' : undefined}>
      <input
        class="tm-control"
        type={several ? 'checkbox' : 'radio'}
        id={id}
        name={name}
        value={value}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        <b class="tm-choice__label">{label}</b>
        {hint !== undefined && <span class="tm-choice__hint tm-sub">{hint}</span>}
      </span>
    </label>
  );
}

export type ChoiceOption<V extends string = string> = {
  readonly value: V;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  readonly half?: boolean | undefined;
};

type GroupProps<V extends string> = {
  /** the question; may hold the heading of the page */
  readonly legend: ComponentChildren;
  readonly legendHidden?: boolean | undefined;
  readonly hint?: ComponentChildren;
  readonly error?: string | undefined;
  /** the first card gets it, so that an error summary can lead there */
  readonly id?: string | undefined;
  readonly options: readonly ChoiceOption<V>[];
  readonly tight?: boolean | undefined;
  /** side by side where the screen is wide */
  readonly columns?: boolean | undefined;
};

export type ChoiceGroupProps<V extends string> = GroupProps<V> & {
  /** nothing is chosen until the person chooses */
  readonly value: V | undefined;
  readonly onChange: (value: V) => void;
  /** what hangs on the chosen card, such as a plan; below both where two stand side by side */
  readonly below?: ComponentChildren;
};

function Group<V extends string>(
  props: GroupProps<V> & { readonly children: (option: ChoiceOption<V>, index: number) => ComponentChildren },
) {
  const id = useId();
  const { legend, legendHidden, hint, error, options, columns, children } = props;
  const described = [hint !== undefined && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="tm-choices" data-error={error ? '' : undefined}>
      <fieldset aria-describedby={described || undefined}>
        <legend class={legendHidden ? 'tm-vh' : 'tm-choices__legend'}>{legend}</legend>
        {hint !== undefined && (
          <p class="tm-choices__hint tm-sub" id={`${id}-hint`}>
            {hint}
          </p>
        )}
        {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
        <div
          class="tm-choices__list"
          data-columns={columns ? '' : undefined}
          data-pairs={options.some(({ half }) => half) ? '' : undefined}
        >
          {options.map(children)}
        </div>
      </fieldset>
    </div>
  );
}

/** One answer out of several; nothing is preselected by us. */
export function ChoiceGroup<V extends string>({ value, onChange, below, ...group }: ChoiceGroupProps<V>) {
  const name = useId();
  const chosen = group.options.find((option) => option.value === value);
  const last = chosen?.half ? group.options.findLast((option) => option.half) : chosen;
  return (
    <Group {...group}>
      {(option, index) => (
        <Fragment key={option.value}>
          <Choice
            name={name}
            {...option}
            id={index === 0 ? group.id : undefined}
            tight={group.tight}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {below && option === last && (
            <div class="tm-choices__below" data-under-pair={option.half ? '' : undefined}>
              {below}
            </div>
          )}
        </Fragment>
      )}
    </Group>
  );
}

export type ChoicesGroupProps<V extends string> = GroupProps<V> & {
  readonly values: readonly V[];
  readonly onChange: (values: readonly V[]) => void;
};

/** Any number of answers; `values` come back in the order of the options. */
export function ChoicesGroup<V extends string>({ values, onChange, ...group }: ChoicesGroupProps<V>) {
  const name = useId();
  const ticked = (option: V, on: boolean) =>
    group.options.map(({ value }) => value).filter((value) => (value === option ? on : values.includes(value)));
  return (
    <Group {...group}>
      {(option, index) => (
        <Choice
          key={option.value}
          several
          name={name}
          {...option}
          id={index === 0 ? group.id : undefined}
          tight={group.tight}
          checked={values.includes(option.value)}
          onChange={(on) => onChange(ticked(option.value, on))}
        />
      )}
    </Group>
  );
}
