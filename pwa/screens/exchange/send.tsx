// Sending: a QR code or its text for methods and statuses, a file for everything.
import { useState } from 'preact/hooks';
import { ITEM_IDS } from '../../../shared/content/items.ts';
import { countStatuses } from '../../../shared/core/counts.ts';
import type { Problem as ProblemFacts } from '../../../shared/core/errors.ts';
import { contentsOf } from '../../../shared/core/exchange/contents.ts';
import { isStrongEnough } from '../../../shared/core/exchange/passphrase.ts';
import { exchangeMessages } from '../../../shared/i18n/exchange.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state.tsx';
import { Facts } from '../../../shared/ui/facts/facts.tsx';
import { Icon } from '../../../shared/ui/icon/icon.tsx';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { StatusLine } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { backup, exchangeOf } from '../../exchange.ts';
import { CopyText } from '../../parts/copy-text.tsx';
import { saveFile, textFile } from '../../parts/save-file.ts';
import { entryOf, usePlan } from '../../plan.ts';
import { AutomaticBackup } from './automatic-backup.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { Problem } from './problem.tsx';
import { QrCode } from './qr-code.tsx';

/** Only secure contexts can encrypt: not http:// of a local network. */
const canLock = (): boolean => globalThis.crypto?.subtle !== undefined;

/** Inside the extension there is no address that a phone's camera could open: then the code holds the text alone. */
const isWeb = (): boolean => location.protocol.startsWith('http');

const addressOf = (payload: string): string =>
  isWeb() ? `${location.origin}${location.pathname}#/i/${payload}` : payload;

/** How many methods and answers a code holds: replies to the questions for one person travel by file alone. */
function useCodeHolds(): { methods: number; answers: number } {
  const plan = usePlan();
  // Answers to items that are not on the list travel too.
  const counts = countStatuses(ITEM_IDS.flatMap((id) => entryOf(plan, id) ?? []));
  return { methods: plan.situation.methods.length, answers: counts.whole + counts.na - counts.new };
}

function ByCode({ methods, answers }: { readonly methods: number; readonly answers: number }) {
  const m = useWords(exchangeMessages);
  const store = useStore();
  store.log.value; // drawn again after every change
  const text = addressOf(exchangeOf(store).exportLink());
  return (
    <section class="tm-stack">
      <div class="tm-stack" data-gap="2">
        <h1>{m.qrTitle}</h1>
        <p>{isWeb() ? m.qrLead : m.qrLeadInside}</p>
      </div>
      <QrCode text={text} alt={m.qrAlt} />
      <Facts
        items={[
          { term: m.methods, value: m.count({ n: methods }) },
          { term: m.answers, value: m.count({ n: answers }) },
          { term: m.notes, value: m.notIncluded },
        ]}
      />
      <p class="tm-line tm-sub">
        <Icon name="lock" size="xs" />
        {m.qrScope}
      </p>
      <CopyText text={text} label={m.copyText} wide />
    </section>
  );
}

function ByFile({ alone }: { readonly alone: boolean }) {
  const m = useWords(exchangeMessages);
  const store = useStore();
  const [passphrase, setPassphrase] = useState('');
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<ProblemFacts | null>(null);
  const [weak, setWeak] = useState(false);
  const save = async () => {
    const tooWeak = passphrase !== '' && !isStrongEnough(passphrase);
    setWeak(tooWeak);
    if (tooWeak) return;
    const made = await exchangeOf(store).exportFile(passphrase ? { passphrase } : {});
    setProblem(made.ok ? null : made.problem);
    if (!made.ok) return;
    const { name, text, records, leftOut } = made.value;
    const how = await saveFile(textFile(name, text, 'application/json'));
    if (how === 'saved' || how === 'shared') await backup.value?.noteSaved(records);
    const told = {
      saved: m.saved({ name }),
      shared: m.shared,
      dismissed: '',
      refused: m.shareRefused,
      failed: m.saveFailed,
    }[how];
    setSaid(
      leftOut > 0 && (how === 'saved' || how === 'shared') ? `${told}${m.gap}${m.leftOut({ n: leftOut })}` : told,
    );
  };
  return (
    <section class="tm-stack" aria-labelledby="by-file">
      {alone ? <h1 id="by-file">{m.fileTitle}</h1> : <h2 id="by-file">{m.fileTitle}</h2>}
      <p>{m.fileLead}</p>
      <div class="tm-stack" data-gap="2">
        <p class="tm-strong">{m.fileHolds}</p>
        <Facts
          items={contentsOf(store.state.value).map(({ kind, count }) => ({
            term: m.fileKinds[kind],
            value: m.count({ n: count }),
          }))}
        />
        <p class="tm-sub">{m.fileEarlier}</p>
      </div>
      {canLock() ? (
        <PassphraseField
          label={m.passphrase}
          hint={m.passphraseHint}
          error={weak ? m.passphraseWeak : undefined}
          optional
          isNew
          value={passphrase}
          onInput={(typed) => {
            setPassphrase(typed);
            setWeak(false);
          }}
        />
      ) : (
        <Note>{m.noLock}</Note>
      )}
      <Button kind="secondary" wide icon="download" onClick={() => void save()}>
        {m.saveFile}
      </Button>
      {problem && <Problem problem={problem} />}
      <StatusLine>{said}</StatusLine>
      <AutomaticBackup />
    </section>
  );
}

export function Send() {
  const m = useWords(exchangeMessages);
  const store = useStore();
  const held = useCodeHolds();
  const isCode = held.methods > 0 || held.answers > 0;
  if (store.log.value.length === 0) {
    return (
      <EmptyState icon="share" title={m.nothingToSend}>
        <p>{m.nothingToSendHint}</p>
      </EmptyState>
    );
  }
  return (
    <>
      {isCode && <ByCode {...held} />}
      <ByFile alone={!isCode} />
    </>
  );
}
