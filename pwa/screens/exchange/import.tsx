// What waits to be taken in: a preview, another person's file, a locked file, or what went wrong; then what was done.
import './exchange.css';
import { useState } from 'preact/hooks';
import { errorMessages } from '../../../shared/i18n/errors.ts';
import { exchangeMessages } from '../../../shared/i18n/exchange.ts';
import { formatMomentInFull } from '../../../shared/i18n/format.ts';
import { importMessages } from '../../../shared/i18n/import.ts';
import type { ImportPreview } from '../../../shared/store/exchange-type.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import { pending } from '../../exchange.ts';
import { go, href, hrefWith } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { changeNameNeeds } from '../../parts/change-names/change-words.ts';
import { ImportCompare } from './import-compare.tsx';
import { ImportOther } from './import-other.tsx';
import { PreviewOfImport } from './import-preview.tsx';
import { ImportSame } from './import-same.tsx';
import type { Done } from './keep-beside.tsx';
import { Locked } from './locked.tsx';
import { Problem } from './problem.tsx';
import { UndoImport } from './undo-import.tsx';

type Step = 'first' | 'compare' | 'same';

function Waiting({
  preview,
  outside,
  onDone,
}: {
  readonly preview: ImportPreview;
  readonly outside: boolean;
  readonly onDone: (done: Done) => void;
}) {
  const [step, setStep] = useState<Step>('first');
  const leave = () => {
    pending.value = null;
    go(hrefWith(['exchange'], { side: 'take' }), 'replace');
  };
  const back = () => setStep('first');
  const { kind } = preview.whose;
  if (kind !== 'person' && kind !== 'company')
    return <PreviewOfImport preview={preview} outside={outside} onDone={onDone} onCancel={leave} />;
  if (step === 'compare') return <ImportCompare preview={preview} onDone={onDone} onCancel={back} />;
  if (step === 'same') return <ImportSame preview={preview} onDone={onDone} onCancel={back} />;
  return (
    <ImportOther
      preview={preview}
      outside={outside}
      onDone={onDone}
      onCancel={leave}
      onCompare={() => setStep('compare')}
      onSame={() => setStep('same')}
    />
  );
}

function Finished({ added, kept }: Done) {
  const m = useWords(exchangeMessages);
  const words = useWords(importMessages);
  return (
    <EmptyState icon="check" title={kept ? words.kept : m.applied} actions={<Button href={href()}>OK</Button>}>
      {!kept && <p>{m.appliedText({ n: added })}</p>}
      <UndoImport when={(at) => formatMomentInFull(at, locale.value)} />
    </EmptyState>
  );
}

function ImportScreen() {
  const m = useWords(exchangeMessages);
  const [done, setDone] = useState<Done | null>(null);
  const state = pending.value;
  if (done) return <Finished {...done} />;
  if (state?.kind === 'preview') {
    const onDone = (how: Done) => {
      pending.value = null;
      setDone(how);
    };
    const { preview, outside } = state;
    return (
      <Waiting key={`${preview.made} ${preview.whose.kind}`} preview={preview} outside={outside} onDone={onDone} />
    );
  }
  if (state?.kind === 'locked') return <Locked state={state} />;
  const toTake = <Button href={hrefWith(['exchange'], { side: 'take' })}>{m.toTake}</Button>;
  if (state) {
    return (
      <div class="tm-stack">
        <h1>{m.title}</h1>
        <Problem problem={state.problem} />
        {toTake}
      </div>
    );
  }
  return (
    <EmptyState icon="upload" title={m.noPending} actions={toTake}>
      <p>{m.noPendingHint}</p>
    </EmptyState>
  );
}

export default {
  needs: [exchangeMessages, importMessages, errorMessages, ...changeNameNeeds],
  title: () => exchangeMessages.get(locale.value).take,
  back: () => hrefWith(['exchange'], { side: 'take' }),
  view: ImportScreen,
} satisfies Screen;
