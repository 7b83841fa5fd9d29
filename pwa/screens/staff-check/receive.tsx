// Taking answers in: by camera, one phone after the other; pasted, many at once; files, chosen or dropped.
import { useEffect, useRef, useState } from 'preact/hooks';
import { parseSealed, type SealedObject, sealedFromText } from '../../../shared/core/staff-check/sealed-object.ts';
import { staffCheckMessages } from '../../../shared/i18n/staff-check.ts';
import { receiveAnswers } from '../../../shared/store/staff-check/receive-answers.ts';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { TextField } from '../../../shared/ui/field/field.tsx';
import { Form } from '../../../shared/ui/field/form.tsx';
import { StatusLine } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { now } from '../../clock.ts';
import { Camera } from './camera.tsx';
import { type Signs, startSigns } from './signs.ts';
import { takenWords } from './take-words.ts';
import type { OpenRound } from './use-rounds.ts';

const MAX_PASTE_CHARS = 1_000_000;
/** A file may be one answer, or a mail or chat saved as text with many. */
const MAX_FILE_BYTES = 1_000_000;

async function answersIn(file: File): Promise<readonly SealedObject[]> {
  if (file.size > MAX_FILE_BYTES) return [];
  const bytes = new Uint8Array(await file.arrayBuffer());
  const parsed = parseSealed(bytes);
  return parsed.ok ? [parsed.value] : sealedFromText(new TextDecoder().decode(bytes));
}

/** `take` says what became of it; one after the other, so that two scans never count twice. */
function useTaking({ round, rounds, reload }: OpenRound) {
  const m = useWords(staffCheckMessages);
  const [said, setSaid] = useState({ text: '', isBad: false });
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const take = (objects: readonly SealedObject[], unread: number, signs?: Signs | null) => {
    last.current = last.current.then(async () => {
      try {
        const taken = await receiveAnswers(rounds, round.id, objects, now());
        await reload();
        const isBad = unread > 0 || Object.keys(taken.refused).length > 0;
        signs?.tell(!isBad);
        setSaid({ text: takenWords(m, taken, unread), isBad });
      } catch {
        signs?.tell(false);
        setSaid({ text: m.takeFailed, isBad: true });
      }
    });
  };
  return { said, take };
}

export function Receive({ open }: { readonly open: OpenRound }) {
  const m = useWords(staffCheckMessages).wall;
  const { said, take } = useTaking(open);
  const [signs, setSigns] = useState<Signs | null>(null);
  const [hasSound, setHasSound] = useState(true);
  const sounds = useRef(hasSound);
  sounds.current = hasSound;
  const [isPasting, setIsPasting] = useState(false);
  /** One way at a time: with signs the camera, else the field for a text, or none. */
  const switchTo = (camera: Signs | null, paste: boolean) => {
    setSigns(camera);
    setIsPasting(paste);
  };
  const [text, setText] = useState('');
  const files = useRef<HTMLInputElement>(null);
  const takeText = (given: string) => {
    const objects = sealedFromText(given);
    take(objects, objects.length === 0 ? 1 : 0, signs);
  };
  const takeFiles = async (chosen: readonly File[]) => {
    const found = await Promise.all(chosen.map((file) => answersIn(file).catch(() => [])));
    take(found.flat(), found.filter((objects) => objects.length === 0).length);
  };
  const taking = useRef(takeFiles);
  taking.current = takeFiles;
  useEffect(() => {
    const dropping = new AbortController();
    const { signal } = dropping;
    document.addEventListener('dragover', (event) => event.preventDefault(), { signal });
    document.addEventListener(
      'drop',
      (event) => {
        event.preventDefault();
        void taking.current([...(event.dataTransfer?.files ?? [])]);
      },
      { signal },
    );
    return () => dropping.abort();
  }, []);
  return (
    <section class="tm-stack" data-gap="3">
      {signs ? (
        <Camera
          signs={signs}
          hasSound={hasSound}
          onSound={setHasSound}
          onText={takeText}
          onStop={() => setSigns(null)}
        />
      ) : (
        <Button
          wide
          icon="qr"
          onClick={() =>
            switchTo(
              startSigns(() => sounds.current),
              false,
            )
          }
        >
          {m.camera}
        </Button>
      )}
      <Buttons>
        <Button kind="secondary" icon="copy" onClick={() => switchTo(null, !isPasting)}>
          {m.paste}
        </Button>
        <Button kind="secondary" icon="file" onClick={() => files.current?.click()}>
          {m.file}
        </Button>
      </Buttons>
      <input
        ref={files}
        hidden
        type="file"
        multiple
        accept=".tmm,.txt,.eml,application/octet-stream,text/plain"
        onChange={(event) => {
          void takeFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      {isPasting && (
        <Form
          onSubmit={() => {
            takeText(text);
            setText('');
          }}
        >
          <TextField
            rows={4}
            label={m.paste}
            hint={m.pasteHint}
            maxLength={MAX_PASTE_CHARS}
            value={text}
            onInput={setText}
          />
          <Button type="submit" wide kind="secondary">
            {m.take}
          </Button>
        </Form>
      )}
      <StatusLine icon={said.isBad ? 'alert' : 'check'}>{said.text}</StatusLine>
    </section>
  );
}
