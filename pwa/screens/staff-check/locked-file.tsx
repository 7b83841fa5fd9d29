// A key as a locked file, of a round or of a company: saved under a passphrase, and opened again.
import { useRef, useState } from 'preact/hooks';
import { isStrongEnough } from '../../../shared/core/exchange/passphrase.ts';
import { fileNameOf } from '../../../shared/core/paper/printable.ts';
import { exchangeMessages } from '../../../shared/i18n/exchange.ts';
import { staffCheckMessages } from '../../../shared/i18n/staff-check.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { Form } from '../../../shared/ui/field/form.tsx';
import { StatusLine } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { saveFile, textFile } from '../../parts/save-file.ts';
import { PassphraseField } from '../exchange/passphrase-field.tsx';

export type SaveLockedFileProps = {
  /** without its ending; may hold signs that no file name takes */
  readonly name: string;
  readonly words: {
    readonly file: string;
    readonly fileFailed: string;
    readonly fileSaved: (p: { name: string }) => string;
  };
  /** the text of the file */
  readonly lock: (passphrase: string) => Promise<string>;
  readonly onSaved: () => Promise<void>;
};

export function SaveLockedFile({ name, words, lock, onSaved }: SaveLockedFileProps) {
  const m = useWords(staffCheckMessages).key;
  const exchange = useWords(exchangeMessages);
  const [passphrase, setPassphrase] = useState('');
  const [weak, setWeak] = useState(false);
  const [said, setSaid] = useState('');
  const save = async () => {
    setWeak(!isStrongEnough(passphrase));
    if (!isStrongEnough(passphrase)) return;
    const file = `${fileNameOf(name)}.json`;
    const saved = await saveFile(textFile(file, await lock(passphrase), 'application/json'));
    if (saved === 'saved' || saved === 'shared') {
      setSaid(words.fileSaved({ name: file }));
      await onSaved();
    } else setSaid(saved === 'dismissed' ? '' : words.fileFailed);
  };
  return (
    <Form onSubmit={() => save().catch(() => setSaid(words.fileFailed))}>
      <PassphraseField
        label={exchange.passphrase}
        hint={m.passphraseHint}
        error={weak ? m.weak : undefined}
        isNew
        value={passphrase}
        onInput={setPassphrase}
      />
      <Button type="submit" wide kind="secondary" icon="download">
        {words.file}
      </Button>
      <StatusLine>{said}</StatusLine>
    </Form>
  );
}

/** Bytes of the largest file that is looked at. */
const MOST_BYTES = 100_000;

export type OpenLockedFileProps<Locked> = {
  readonly words: Readonly<Record<'openFile' | 'passphrase' | 'open' | 'wrong' | 'wrongPass', string>>;
  /** null: no such file */
  readonly read: (text: string) => Locked | null;
  /** false: another passphrase */
  readonly open: (locked: Locked, passphrase: string) => Promise<boolean>;
  readonly say: (text: string) => void;
};

export function OpenLockedFile<Locked>({ words, read, open, say }: OpenLockedFileProps<Locked>) {
  const input = useRef<HTMLInputElement>(null);
  const [locked, setLocked] = useState<Locked | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const choose = async (chosen: File | undefined) => {
    if (!chosen) return;
    const found = read(await chosen.slice(0, MOST_BYTES).text());
    setLocked(() => found);
    say(found === null ? words.wrong : '');
  };
  return (
    <>
      <Button wide kind="secondary" icon="file" onClick={() => input.current?.click()}>
        {words.openFile}
      </Button>
      <input
        ref={input}
        hidden
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          choose(event.currentTarget.files?.[0]).catch(() => say(words.wrong));
          event.currentTarget.value = '';
        }}
      />
      {locked !== null && (
        <Form
          onSubmit={() => {
            open(locked, passphrase).then(
              (isOpen) => isOpen || say(words.wrongPass),
              () => say(words.wrongPass),
            );
          }}
        >
          <PassphraseField label={words.passphrase} value={passphrase} onInput={setPassphrase} />
          <Button type="submit" wide>
            {words.open}
          </Button>
        </Form>
      )}
    </>
  );
}
