// A new device joins by the key card: by camera, from a locked file, or typed.
import { useState } from 'preact/hooks';
import { companyKey } from '../../../shared/carrier/segment.ts';
import type { Lock } from '../../../shared/core/exchange/lock.ts';
import { type CompanyCard, companyCardFrom } from '../../../shared/core/team/company-card.ts';
import { exchangeMessages } from '../../../shared/i18n/exchange.ts';
import { frameMessages } from '../../../shared/i18n/frame.ts';
import { teamMessages } from '../../../shared/i18n/team.ts';
import { openCompanyFile, readCompanyFile } from '../../../shared/store/team/company-file.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { Details } from '../../../shared/ui/details/details.tsx';
import { TextField } from '../../../shared/ui/field/field.tsx';
import { Form } from '../../../shared/ui/field/form.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { StatusLine } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { joinTeam, readAgain } from '../../carriers/team.ts';
import { now } from '../../clock.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { Later } from '../../parts/later.tsx';
import { Problem } from '../../parts/problem.tsx';
import { OpenLockedFile } from '../staff-check/locked-file.tsx';
import { MOST_NAME } from './name-form.tsx';
import { useTeam } from './use-team.ts';

const scan = async () => {
  const { Scan, scanNeeds } = await import('../exchange/scan.tsx');
  return { part: Scan, needs: scanNeeds };
};

type Said = { readonly text: string; readonly isDone: boolean };

/** Joins with what was read, and says what became of it. */
function useJoin(name: string) {
  const m = useWords(teamMessages);
  const { values } = useStore();
  const [said, setSaid] = useState<Said>({ text: '', isDone: false });
  const say = (text: string) => setSaid({ text, isDone: false });
  const join = async (card: CompanyCard) => {
    if (name.trim() === '') return say(m.nameMissing);
    try {
      const before = await readAgain(values);
      const { id } = await companyKey(Uint8Array.from(card.secret));
      const old = before ? [...before.former, (await companyKey(before.secret)).id] : [];
      const company = card.company || before?.company || '';
      await joinTeam(values, { ...card, company }, { name, now: now(), former: old.filter((one) => one !== id) });
      setSaid({ text: m.join.done, isDone: true });
    } catch {
      say(m.notStarted);
    }
  };
  const take = (text: string) => {
    const read = companyCardFrom(text);
    if (read.ok) void join(read.value);
    else say(read.reason === 'newer' ? m.join.newer : m.join.wrong);
  };
  return { said, say, take, join };
}

function ByFile({ join, say }: ReturnType<typeof useJoin>) {
  const m = useWords(teamMessages).join;
  const open = async (lock: Lock, passphrase: string) => {
    const card = await openCompanyFile(lock, passphrase);
    if (card) await join(card);
    return card !== null;
  };
  return <OpenLockedFile words={m} read={readCompanyFile} open={open} say={say} />;
}

function ByHand({ take }: { readonly take: (text: string) => void }) {
  const m = useWords(teamMessages).join;
  const [key, setKey] = useState('');
  return (
    <Form onSubmit={() => take(key)}>
      <TextField rows={3} label={m.typedKey} spellcheck={false} value={key} onInput={setKey} />
      <Button type="submit" wide>
        {m.open}
      </Button>
    </Form>
  );
}

function Join() {
  const words = useWords(teamMessages);
  const frame = useWords(frameMessages);
  const m = words.join;
  const part = useTeam();
  const [typed, setName] = useState<string | null>(null);
  const name = typed ?? part?.name ?? '';
  const joining = useJoin(name);
  const [scanning, setScanning] = useState(false);
  const { said, say, take } = joining;
  /** A card that was read before its reader has a name would have to be held up twice. */
  const scanIfNamed = () => {
    if (name.trim() === '') return say(words.nameMissing);
    say('');
    setScanning(true);
  };
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{m.title}</h1>
        <p>{m.lead}</p>
      </div>
      {part && !said.isDone && <Note icon="key">{m.replaces}</Note>}
      <div class="tm-stack" data-gap="3">
        <TextField label={words.name} hint={words.nameHint} maxLength={MOST_NAME} value={name} onInput={setName} />
        {scanning ? (
          <Later
            load={scan}
            props={{
              onText: (text: string) => {
                setScanning(false);
                take(text);
              },
              onStop: () => setScanning(false),
            }}
            failed={(again) => <Problem title={frame.partFailedTitle} text={frame.partFailed} onAgain={again} />}
          />
        ) : (
          <Button wide icon="qr" onClick={scanIfNamed}>
            {m.camera}
          </Button>
        )}
        <ByFile {...joining} />
        <Details summary={m.typed}>
          <ByHand take={take} />
        </Details>
        <StatusLine icon={said.isDone ? 'check' : 'alert'}>{said.text}</StatusLine>
        {said.isDone && (
          <TextLink href={href('team')} after="next">
            {m.toList}
          </TextLink>
        )}
      </div>
    </div>
  );
}

export default {
  needs: [teamMessages, exchangeMessages, frameMessages],
  title: () => teamMessages.get(locale.value).join.title,
  back: () => href('team'),
  view: Join,
} satisfies Screen;
