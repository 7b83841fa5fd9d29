// A locked file asks for its passphrase.
import { useState } from 'preact/hooks';
import { errorMessages } from '../../../shared/i18n/errors.ts';
import { exchangeMessages } from '../../../shared/i18n/exchange.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { offer, type Pending } from '../../exchange.ts';
import { PassphraseField } from './passphrase-field.tsx';

export function Locked({ state }: { readonly state: Extract<Pending, { kind: 'locked' }> }) {
  const m = useWords(exchangeMessages);
  const errors = useWords(errorMessages);
  const [passphrase, setPassphrase] = useState('');
  const wrong = errors.codes['file-wrong-passphrase'];
  return (
    <form
      class="tm-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void offer((given) => state.open(given ?? passphrase), { passphrase, outside: state.outside });
      }}
    >
      <h1>{m.locked}</h1>
      <PassphraseField
        label={m.passphrase}
        value={passphrase}
        onInput={setPassphrase}
        error={state.wrong ? `${wrong.what}${wrong.todo}` : undefined}
      />
      {globalThis.crypto?.subtle === undefined ? (
        <Note>{m.noLock}</Note>
      ) : (
        <Button type="submit" wide>
          {m.open}
        </Button>
      )}
    </form>
  );
}
