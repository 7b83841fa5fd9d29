// 答えをすべて消す: what goes and what stays, a copy first, one question, then the count of what was emptied.
import { useEffect, useState } from 'preact/hooks';
import { errorMessages } from '../../../shared/i18n/errors.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { settingsMessages } from '../../../shared/i18n/settings.ts';
import { type Erasure, eraseEverything, holdsRounds } from '../../../shared/store/erase.ts';
import { changeSettings } from '../../../shared/store/settings.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Bullets } from '../../../shared/ui/bullets/bullets.tsx';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { Dialog } from '../../../shared/ui/dialog/dialog.tsx';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { StatusLine } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { backup, exchangeOf } from '../../exchange.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { saveFile, textFile } from '../../parts/save-file.ts';
import { Proof } from './proof.tsx';

function SaveFirst() {
  const m = useWords(settingsMessages);
  const errors = useWords(errorMessages);
  const store = useStore();
  const [said, setSaid] = useState('');
  const save = async () => {
    const made = await exchangeOf(store).exportFile();
    if (!made.ok) {
      setSaid(errors.codes[made.problem.code].what);
      return;
    }
    const { name, text, records } = made.value;
    const how = await saveFile(textFile(name, text, 'application/json'));
    if (how === 'saved' || how === 'shared') await backup.value?.noteSaved(records);
    const failed = m.saveFailed;
    setSaid({ saved: m.saved({ name }), shared: m.saveShared, dismissed: '', refused: failed, failed }[how]);
  };
  return (
    <div class="tm-stack" data-gap="2">
      <Button kind="secondary" wide icon="download" onClick={() => void save()}>
        {m.saveFirst}
      </Button>
      <StatusLine>{said}</StatusLine>
    </div>
  );
}

type AskProps = { readonly onErased: (erasure: Erasure) => void; readonly again?: boolean };

/** The button and its question. The safe answer comes first. */
function Ask({ onErased, again }: AskProps) {
  const m = useWords(settingsMessages);
  const store = useStore();
  const [asking, setAsking] = useState(false);
  const [working, setWorking] = useState(false);
  const erase = async () => {
    setAsking(false);
    setWorking(true);
    const erasure = await eraseEverything(store);
    // Whoever comes next says anew who the app is for.
    await changeSettings(store.values, { scope: 'unset', ownPlan: '' }).catch(() => undefined);
    setWorking(false);
    onErased(erasure);
  };
  return (
    <>
      <Button kind="warn" wide icon="trash" onClick={() => setAsking(true)}>
        {again ? m.again : m.deleteAll}
      </Button>
      <StatusLine icon="clock">{working && m.deleting}</StatusLine>
      <Dialog
        open={asking}
        title={m.confirmTitle}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button kind="secondary" onClick={() => setAsking(false)}>
              {m.cancel}
            </Button>
            <Button kind="warn" onClick={() => void erase()}>
              {m.deleteNow}
            </Button>
          </>
        }
      >
        <p>{m.confirm({ n: formatNumber(store.log.value.length, locale.value) })}</p>
      </Dialog>
    </>
  );
}

function Before({ onErased }: AskProps) {
  const m = useWords(settingsMessages);
  return (
    <div class="tm-sections">
      <div class="tm-stack">
        <h1>{m.deleteTitle}</h1>
        <p>{m.deleteLead}</p>
        <Bullets items={m.deleteList} />
        <h2 class="tm-h3">{m.keptTitle}</h2>
        <Bullets items={m.keptList} />
        <p class="tm-strong">{m.noUndo}</p>
      </div>
      <SaveFirst />
      <div class="tm-stack" data-gap="3">
        <Ask onErased={onErased} />
        <Button kind="text" wide href={href('settings')}>
          {m.cancel}
        </Button>
      </div>
    </div>
  );
}

function DeleteScreen() {
  const m = useWords(settingsMessages);
  const store = useStore();
  const [erasure, setErasure] = useState<Erasure | null>(null);
  const [hasRounds, setHasRounds] = useState(false);
  useEffect(() => void holdsRounds().then(setHasRounds, () => undefined), []);
  if (erasure) {
    return (
      <div class="tm-sections">
        <div class="tm-stack" role="status">
          <h1>{erasure.complete ? m.doneTitle : m.failedTitle}</h1>
          <p>{erasure.complete ? `${m.proofDone}${m.gap}${m.settingsStay}` : m.failedText}</p>
        </div>
        <Proof erasure={erasure} />
        <Buttons>
          {erasure.complete ? (
            <Button wide href={href()}>
              {m.toHome}
            </Button>
          ) : (
            <Ask onErased={setErasure} again />
          )}
        </Buttons>
      </div>
    );
  }
  if (store.log.value.length === 0 && !hasRounds) {
    return <EmptyState icon="trash" title={m.nothing} actions={<Button href={href()}>{m.toHome}</Button>} />;
  }
  return <Before onErased={setErasure} />;
}

export default {
  needs: [settingsMessages, errorMessages],
  title: () => settingsMessages.get(locale.value).deleteTitle,
  back: () => href('settings'),
  view: DeleteScreen,
} satisfies Screen;
