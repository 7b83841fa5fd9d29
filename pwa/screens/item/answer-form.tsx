// How the item stands: saved at the touch, taken back with one more.

import { useState } from 'preact/hooks';
import type { ItemId } from '../../../shared/content/items.ts';
import type { Status } from '../../../shared/core/answer.ts';
import { type AnswerEdit, answerEdits } from '../../../shared/core/answer-edits.ts';
import { lastChecked, needsReview } from '../../../shared/core/review.ts';
import type { AnsweredEntry } from '../../../shared/core/summary.ts';
import { formatDay, formatMoment } from '../../../shared/i18n/format.ts';
import { frameMessages } from '../../../shared/i18n/frame.ts';
import { itemMessages } from '../../../shared/i18n/item.ts';
import { planMessages } from '../../../shared/i18n/plan.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { StatusChoice } from '../../../shared/ui/status-choice/status-choice.tsx';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { StatusLine } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { now, offsetMinutes } from '../../clock.ts';
import { itemDetailsOf } from '../../parts/item-words.ts';
import { PLAN, reviewClock } from '../../plan.ts';
import { AnswerPlan, isPlanned, usePlanSaid } from './answer-plan.tsx';
import { ReasonField } from './reason-field.tsx';

export type AnswerFormProps = {
  readonly entry: AnsweredEntry;
  /** where 「保存して次へ」 leads */
  readonly onNext: () => void;
};

export function AnswerForm({ entry, onNext }: AnswerFormProps) {
  const { item, answer } = entry;
  const m = useWords(itemMessages);
  const frame = useWords(frameMessages);
  const plan = useWords(planMessages);
  const words = useWords(itemDetailsOf(item.id as ItemId));
  const store = useStore();
  const [before, setBefore] = useState<readonly AnswerEdit[] | null>(null);
  const clock = reviewClock();
  const faded = needsReview(answer, clock);

  const answerWith = (status: Status) => {
    const { edits, back } = answerEdits({ plan: PLAN, item: item.id }, answer, status, clock);
    setBefore(back);
    void store.set(edits);
  };
  const takeBack = (edits: readonly AnswerEdit[]) => {
    setBefore(null);
    void store.set(edits);
  };
  const saved = answer.answeredAt
    ? m.saved({ at: formatMoment(answer.answeredAt[0], now(), locale.value) })
    : frame.saved;
  const state = store.saveState.value;
  const said = usePlanSaid()(entry);
  const line =
    state === 'saving'
      ? frame.saving
      : state === 'saved' && (answer.answeredAt || before)
        ? said
          ? `${plan.saved}${said}`
          : saved
        : '';
  return (
    <form
      class="tm-stack"
      data-gap="3"
      onSubmit={(event) => {
        event.preventDefault();
        if (faded) answerWith(answer.status); // moving on says: it is still so
        onNext();
      }}
    >
      <p class="tm-sub">
        <b class="tm-strong">{m.doneWhen}</b>
        {words.doneWhen}
      </p>
      <StatusChoice
        value={answer.status === 'new' ? undefined : answer.status}
        onChange={answerWith}
        below={
          answer.status === 'na' ? (
            <ReasonField id={item.id} />
          ) : (
            isPlanned(entry) && <AnswerPlan key={answer.status} entry={entry} />
          )
        }
      />
      {faded && (
        <Note icon="clock">
          <p>{m.faded({ day: formatDay(lastChecked(answer, offsetMinutes()), locale.value) })}</p>
        </Note>
      )}
      <div class="tm-line" data-wrap="">
        <StatusLine>{line}</StatusLine>
        {before ? (
          <TextLink icon="undo" onClick={() => takeBack(before)}>
            {frame.undo}
          </TextLink>
        ) : (
          answer.status !== 'new' && <TextLink onClick={() => answerWith('new')}>{m.clearAnswer}</TextLink>
        )}
      </div>
      <Button type="submit" wide>
        {faded ? m.stillSo : m.nextItem}
      </Button>
    </form>
  );
}
