// Entries with their label, hint and error: text, long text, day, choice from a list.
import './field.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { cutText } from '../../core/cut-text.ts';
import { MAX_SHORT_TEXT, MAX_TEXT } from '../../core/exchange/limits.ts';
import { uiMessages } from '../../i18n/ui.ts';
import { useWords } from '../use-words.ts';
import { FieldError } from './field-error.tsx';

type Common = {
  readonly label: ComponentChildren;
  readonly labelHidden?: boolean | undefined;
  readonly hint?: ComponentChildren;
  readonly error?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly value: string;
  /** on every key */
  readonly onInput?: ((value: string) => void) | undefined;
  /** when the person leaves the entry or picks a value */
  readonly onChange?: ((value: string) => void) | undefined;
};

type Control = {
  readonly id: string;
  readonly class: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
};

/** Label, hint and error around any control; `children` gets what the control must carry. */
export function Field(
  props: Pick<Common, 'label' | 'labelHidden' | 'hint' | 'error' | 'optional' | 'id'> & {
    readonly children: (control: Control) => ComponentChildren;
  },
) {
  const words = useWords(uiMessages);
  const fallback = useId();
  const id = props.id ?? fallback;
  const { label, labelHidden, hint, error, optional, children } = props;
  const described = [hint !== undefined && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="tm-field" data-error={error ? '' : undefined}>
      <label class={labelHidden ? 'tm-vh' : 'tm-field__label'} for={id}>
        {label}
        {optional && <span class="tm-field__optional">{words.optional}</span>}
      </label>
      {hint !== undefined && (
        <p class="tm-field__hint tm-sub" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {children({
        id,
        class: 'tm-input',
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
    </div>
  );
}

export type TextFieldProps = Common & {
  readonly type?: 'text' | 'search' | 'url' | 'email' | 'tel' | 'date' | undefined;
  /** more than one line */
  readonly rows?: number | undefined;
  readonly placeholder?: string | undefined;
  /** UTF-16 units; if left out, what any text of its kind may have. Longer texts are cut however they come in */
  readonly maxLength?: number | undefined;
  readonly autocomplete?: string | undefined;
  readonly spellcheck?: boolean | undefined;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
};

/** Preact ties each input type to its role; ours all share one set of attributes, so one of them stands for all. */
const inputType = (type: NonNullable<TextFieldProps['type']>) => ({ type }) as { readonly type: 'text' };

/** `type="date"` gives and takes YYYY-MM-DD. */
export function TextField(props: TextFieldProps) {
  const { type = 'text', rows, value, onInput, onChange, name, placeholder, spellcheck } = props;
  const maxLength = props.maxLength ?? (rows === undefined ? MAX_SHORT_TEXT : MAX_TEXT);
  const entry = {
    name,
    value,
    placeholder,
    maxLength,
    spellcheck,
    onInput: (event: { currentTarget: { value: string } }) => onInput?.(cutText(event.currentTarget.value, maxLength)),
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange?.(cutText(event.currentTarget.value, maxLength)),
  };
  return (
    <Field {...props}>
      {(control) =>
        rows === undefined ? (
          <input
            {...control}
            {...entry}
            {...inputType(type)}
            min={props.min}
            max={props.max}
            autocomplete={props.autocomplete ?? 'off'}
          />
        ) : (
          <textarea {...control} {...entry} rows={rows} />
        )
      }
    </Field>
  );
}

export type SelectFieldProps<V extends string> = Omit<Common, 'value' | 'onInput' | 'onChange'> & {
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onChange: (value: V) => void;
  /** as wide as its words, to stand beside a heading */
  readonly inline?: boolean | undefined;
};

export function SelectField<V extends string>(props: SelectFieldProps<V>) {
  const { options, value, onChange, name, inline } = props;
  const choose = (text: string) => {
    const option = options.find((candidate) => candidate.value === text);
    if (option) onChange(option.value);
  };
  return (
    <Field {...props}>
      {(control) => (
        <select
          {...control}
          name={name}
          value={value}
          data-inline={inline ? '' : undefined}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
