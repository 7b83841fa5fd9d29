// The company's key as a locked file.
import { useState } from 'preact/hooks';
import { isStrongEnough } from '../../../shared/core/exchange/passphrase.ts';
import { fileNameOf } from '../../../shared/core/paper/printable.ts';
import { exchangeMessages } from '../../../shared/i18n/exchange.ts';
import { staffCheckMessages } from '../../../shared/i18n/staff-check.ts';
import { teamMessages } from '../../../shared/i18n/team.ts';
import { companyFile } from '../../../shared/store/team/company-file.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { StatusLine } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import type { Team } from '../../carriers/team.ts';
import { saveFile, textFile } from '../../parts/save-file.ts';
import { PassphraseField } from '../exchange/passphrase-field.tsx';

export function SaveCompanyFile({ part, onSaved }: { readonly part: Team; readonly onSaved: () => Promise<void> }) {
  const m = useWords(teamMessages).key;
  const check = useWords(staffCheckMessages).key;
  const exchange = useWords(exchangeMessages);
  const [passphrase, setPassphrase] = useState('');
  const [weak, setWeak] = useState(false);
  const [said, setSaid] = useState('');
  const save = async () => {
    setWeak(!isStrongEnough(passphrase));
    if (!isStrongEnough(passphrase)) return;
    const name = `${fileNameOf(m.fileName)}.json`;
    const saved = await saveFile(textFile(name, await companyFile(part, passphrase), 'application/json'));
    if (saved === 'saved' || saved === 'shared') {
      setSaid(m.fileSaved({ name }));
      await onSaved();
    } else setSaid(saved === 'dismissed' ? '' : m.fileFailed);
  };
  return (
    <form
      class="tm-stack"
      data-gap="3"
      onSubmit={(event) => {
        event.preventDefault();
        save().catch(() => setSaid(m.fileFailed));
      }}
    >
      <PassphraseField
        label={exchange.passphrase}
        hint={check.passphraseHint}
        error={weak ? check.weak : undefined}
        isNew
        value={passphrase}
        onInput={setPassphrase}
      />
      <Button type="submit" wide kind="secondary" icon="download">
        {m.file}
      </Button>
      <StatusLine>{said}</StatusLine>
    </form>
  );
}
