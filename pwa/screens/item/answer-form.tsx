// How the item stands: saved at the touch, taken back with one more.
import { useState } from 'preact/hooks';
import { itemDetailWords } from '../../../shared/content/index.ts';
import type { ItemId } from '../../../shared/content/items.ts';
import type { Status } from '../../../shared/core/answer.ts';
import { path } from '../../../shared/core/path.ts';
import type { AnsweredEntry } from '../../../shared/core/summary.ts';
import { formatMoment } from '../../../shared/i18n/format.ts';
import { frameMessages } from '../../../shared/i18n/frame.ts';
import { itemMessages } from '../../../shared/i18n/item.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { TextField } from '../../../shared/ui/field/field.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { StatusChoice } from '../../../shared/ui/status-choice/status-choice.tsx';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { StatusLine } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { useStoredText } from '../../parts/use-stored-text.ts';
import { PLAN } from '../../plan.ts';

function ReasonField({ id }: { readonly id: string }) {
  const m = useWords(itemMessages);
  const stored = useStoredText(path.answer(PLAN, id, 'reason'));
  return <TextField label={m.reasonLabel} hint={m.reasonHint} maxLength={200} {...stored} />;
}

type Before = { readonly status: Status };

export type AnswerFormProps = {
  readonly entry: AnsweredEntry;
  /** where 「保存して次へ」 leads */
  readonly onNext: () => void;
};

export function AnswerForm({ entry, onNext }: AnswerFormProps) {
  const { item, answer } = entry;
  const m = useWords(itemMessages);
  const frame = useWords(frameMessages);
  const words = useWords(itemDetailWords)[item.id as ItemId];
  const store = useStore();
  const [before, setBefore] = useState<Before | null>(null);
  const at = path.answer(PLAN, item.id, 'status');

  const answerWith = (status: Status, undoable = true) => {
    setBefore(undoable ? { status: answer.status } : null);
    void store.set([{ path: at, value: status === 'new' ? null : status }]);
  };
  const saved = answer.answeredAt ? m.saved({ at: formatMoment(answer.answeredAt[0], locale.value) }) : frame.saved;
  const state = store.saveState.value;
  const line = state === 'saving' ? frame.saving : state === 'saved' && (answer.answeredAt || before) ? saved : '';
  return (
    <form
      class="tm-stack"
      onSubmit={(event) => {
        event.preventDefault();
        onNext();
      }}
    >
      <StatusChoice
        value={answer.status === 'new' ? undefined : answer.status}
        states={['done', 'todo', 'na']}
        onChange={(status) => answerWith(status)}
      />
      <p class="tm-sub">
        <b class="tm-strong">{m.doneWhen}</b>
        {words.doneWhen}
      </p>
      {answer.status === 'na' && <ReasonField id={item.id} />}
      <Button type="submit" wide>
        {m.saveNext}
      </Button>
      <div class="tm-line" data-wrap="">
        <StatusLine>{line}</StatusLine>
        {before ? (
          <TextLink icon="undo" onClick={() => answerWith(before.status, false)}>
            {frame.undo}
          </TextLink>
        ) : (
          answer.status !== 'new' && <TextLink onClick={() => answerWith('new')}>{m.clearAnswer}</TextLink>
        )}
      </div>
    </form>
  );
}
