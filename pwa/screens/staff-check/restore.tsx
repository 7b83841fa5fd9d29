// A key that was handed over: by camera, from a locked file, or typed together with the invitation.
import { useState } from 'preact/hooks';
import { invitationFromText } from '../../../shared/core/staff-check/invitation.ts';
import { type KeyCard, readKeyCode, readTypedKey, roundOfKey } from '../../../shared/core/staff-check/key-card.ts';
import { MOST_SLIPS } from '../../../shared/core/staff-check/round.ts';
import { exchangeMessages } from '../../../shared/i18n/exchange.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { staffCheckMessages } from '../../../shared/i18n/staff-check.ts';
import { openKeyFile, readKeyFile } from '../../../shared/store/staff-check/key-file.ts';
import { isKeyOf } from '../../../shared/store/staff-check/seal.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { Details } from '../../../shared/ui/details/details.tsx';
import { TextField } from '../../../shared/ui/field/field.tsx';
import { Form } from '../../../shared/ui/field/form.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { StatusLine } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { now } from '../../clock.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { Later } from '../../parts/later.tsx';
import { OpenLockedFile } from './locked-file.tsx';
import { allRounds } from './use-rounds.ts';

const scan = async () => {
  const { Scan, scanNeeds } = await import('../exchange/scan.tsx');
  return { part: Scan, needs: scanNeeds };
};

type Said = { readonly text: string; readonly round?: string } | null;

/** Keeps the round of a key, or fills in the key of a round that lacks it. Says what became of it. */
function useKey() {
  const m = useWords(staffCheckMessages).key;
  const [said, setSaid] = useState<Said>(null);
  const keep = async (card: KeyCard | null) => {
    if (!card) return setSaid({ text: m.wrong });
    const { invitation, privateKey } = card;
    if (!(await isKeyOf({ publicKey: invitation.publicKey, privateKey }))) return setSaid({ text: m.other });
    const rounds = await allRounds();
    const made = await rounds.create(roundOfKey(card, now()));
    if (!made)
      await rounds.change(invitation.id, (one) =>
        one.privateKey || one.phase === 'ended' ? one : { ...one, privateKey },
      );
    const day = formatDay(invitation.due, locale.value);
    setSaid({ text: made ? m.restored({ company: invitation.company, day }) : m.there, round: invitation.id });
  };
  return { said, say: (text: string) => setSaid({ text }), keep: (card: KeyCard | null) => void keep(card) };
}

const cardOf = (code: string): KeyCard | null => {
  const read = readKeyCode(code);
  return read.ok ? read.value : null;
};

function ByFile({ keep, say }: ReturnType<typeof useKey>) {
  const m = useWords(staffCheckMessages).key;
  const open = async (file: NonNullable<ReturnType<typeof readKeyFile>>, passphrase: string) => {
    const code = await openKeyFile(file, passphrase);
    if (code) keep(cardOf(code));
    return code !== null;
  };
  return <OpenLockedFile words={m} read={readKeyFile} open={open} say={say} />;
}

function ByHand({ keep }: ReturnType<typeof useKey>) {
  const m = useWords(staffCheckMessages).key;
  const [key, setKey] = useState('');
  const [link, setLink] = useState('');
  const [slips, setSlips] = useState('');
  const open = () => {
    const privateKey = readTypedKey(key);
    const invitation = invitationFromText(link);
    const count = Number(slips.normalize('NFKC'));
    const fits = Number.isInteger(count) && count >= 0 && count <= MOST_SLIPS;
    if (!privateKey || !invitation.ok || !fits) return keep(null);
    const { slip: _, ...rest } = invitation.value;
    keep({ invitation: rest, privateKey, slips: count, spare: 0, groups: [] });
  };
  return (
    <Form onSubmit={open}>
      <TextField rows={3} label={m.typedKey} spellcheck={false} value={key} onInput={setKey} />
      <TextField rows={3} label={m.typedLink} spellcheck={false} value={link} onInput={setLink} />
      <TextField label={m.typedSlips} optional value={slips} onInput={setSlips} />
      <Button type="submit" wide>
        {m.open}
      </Button>
    </Form>
  );
}

function Restore() {
  const words = useWords(staffCheckMessages);
  const m = words.key;
  const key = useKey();
  const [scanning, setScanning] = useState(false);
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{m.restore}</h1>
        <p>{m.restoreLead}</p>
      </div>
      <div class="tm-stack" data-gap="3">
        {scanning ? (
          <Later
            load={scan}
            props={{
              onText: (text: string) => {
                setScanning(false);
                key.keep(cardOf(text));
              },
              onStop: () => setScanning(false),
            }}
          />
        ) : (
          <Button wide icon="qr" onClick={() => setScanning(true)}>
            {m.camera}
          </Button>
        )}
        <ByFile {...key} />
        <Details summary={m.typed}>
          <ByHand {...key} />
        </Details>
        <StatusLine icon={key.said?.round ? 'check' : 'alert'}>{key.said?.text}</StatusLine>
        {key.said?.round && (
          <TextLink href={href('staff', key.said.round)} after="next">
            {words.wall.title}
          </TextLink>
        )}
      </div>
    </div>
  );
}

export default {
  needs: [staffCheckMessages, exchangeMessages],
  title: () => staffCheckMessages.get(locale.value).key.restore,
  back: () => href('staff'),
  view: Restore,
} satisfies Screen;
