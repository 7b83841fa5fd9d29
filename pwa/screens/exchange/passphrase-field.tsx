// A passphrase: hidden as it is typed, with a way to look at it.
import { useState } from 'preact/hooks';
import { exchangeMessages } from '../../../shared/i18n/exchange.ts';
import { Field } from '../../../shared/ui/field/field.tsx';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';

/** Preact ties each input type to its role; a passphrase is the same field either way. */
const typeOf = (shown: boolean) => ({ type: shown ? 'text' : 'password' }) as { readonly type: 'password' };

export type PassphraseFieldProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly optional?: boolean | undefined;
  /** a new passphrase, not one that a file already has */
  readonly isNew?: boolean | undefined;
  readonly value: string;
  readonly onInput: (value: string) => void;
};

export function PassphraseField({ label, hint, error, optional, isNew, value, onInput }: PassphraseFieldProps) {
  const m = useWords(exchangeMessages);
  const [shown, setShown] = useState(false);
  return (
    <div class="tm-stack" data-gap="1">
      <Field label={label} hint={hint} error={error} optional={optional}>
        {(control) => (
          <input
            {...control}
            {...typeOf(shown)}
            value={value}
            maxLength={500}
            autocomplete={isNew ? 'new-password' : 'off'}
            autocapitalize="none"
            spellcheck={false}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
        )}
      </Field>
      <TextLink onClick={() => setShown(!shown)}>{shown ? m.passphraseHide : m.passphraseShow}</TextLink>
    </div>
  );
}
