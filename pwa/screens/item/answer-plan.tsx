// What hangs on an open answer: what is missing, until when, who; of わからない, whom to ask. Every tap is saved.

import { useState } from 'preact/hooks';
import type { ItemId } from '../../../shared/content/items.ts';
import { isOverdue } from '../../../shared/core/due.ts';
import { type AnswerField, path } from '../../../shared/core/log/path.ts';
import type { AnsweredEntry } from '../../../shared/core/summary.ts';
import { planMessages } from '../../../shared/i18n/plan.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { TextField } from '../../../shared/ui/field/field.tsx';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { today } from '../../clock.ts';
import { CopyText } from '../../parts/copy-text.tsx';
import { itemDetailsOf, itemNamesOf } from '../../parts/item-words.ts';
import { DayChips, NameChips } from '../../parts/plan-chips.tsx';
import { usePlanDay } from '../../parts/plan-day.ts';
import { useStoredText } from '../../parts/use-stored-text.ts';
import { PLAN } from '../../plan.ts';

type Props = { readonly entry: AnsweredEntry };

/** Writes one field of an answer; '' takes it back. */
function useField(item: string): (field: AnswerField, value: string) => void {
  const store = useStore();
  return (field, value) => void store.set([{ path: path.answer(PLAN, item, field), value: value || null }]);
}

function Missing({ id }: { readonly id: string }) {
  const m = useWords(planMessages);
  return <TextField label={m.missing} maxLength={200} {...useStoredText(path.answer(PLAN, id, 'missing'))} />;
}

function Work({ entry }: Props) {
  const m = useWords(planMessages);
  const { item, answer } = entry;
  const set = useField(item.id);
  return (
    <div class="tm-stack" data-gap="2">
      {answer.status === 'partly' && <Missing id={item.id} />}
      <DayChips label={m.when} value={answer.due} onPick={(day) => set('due', day)} />
      <NameChips label={m.who} value={answer.owner} onPick={(name) => set('owner', name)} />
    </div>
  );
}

function Ask({ entry }: Props) {
  const m = useWords(planMessages);
  const { item, answer } = entry;
  const id = item.id as ItemId;
  const { question } = useWords(itemNamesOf(id));
  const { doneWhen } = useWords(itemDetailsOf(id));
  const set = useField(item.id);
  const dayText = usePlanDay();
  const [changing, setChanging] = useState(false);
  const day = dayText(answer.due);
  // Nobody can answer by a day that has passed.
  const isPast = isOverdue(entry, today());
  return (
    <div class="tm-stack" data-gap="2">
      <NameChips label={m.ask} value={answer.owner} onPick={(name) => set('owner', name)} />
      <div class="tm-between tm-plan-ask">
        <p class="tm-sub">{day ? (isPast ? m.askWas : m.askBy)({ day }) : m.askNoDay}</p>
        <TextLink context={m.changeContext} onClick={() => setChanging(!changing)}>
          {m.change}
        </TextLink>
      </div>
      {changing && <DayChips label={m.askDate} value={answer.due} onPick={(due) => set('due', due)} />}
      <CopyText
        text={m.askText({ question, doneWhen, day: day && !isPast ? m.askTextDay({ day }) : '' })}
        label={m.copyAsk}
        size="small"
      />
    </div>
  );
}

/** Whether an answer has something to plan. */
export const isPlanned = ({ answer: { status } }: AnsweredEntry): boolean =>
  status === 'partly' || status === 'todo' || status === 'unknown';

export function AnswerPlan({ entry }: Props) {
  if (!isPlanned(entry)) return null;
  return entry.answer.status === 'unknown' ? <Ask entry={entry} /> : <Work entry={entry} />;
}

/** What the plan says now, for the line that tells it was saved; '' if it says nothing. */
export function usePlanSaid(): (entry: AnsweredEntry) => string {
  const m = useWords(planMessages);
  const dayText = usePlanDay();
  return ({ answer: { status, due, owner, missing } }) => {
    if (status === 'unknown') return owner ? m.savedAsk({ name: owner }) : '';
    const left = status === 'partly' && missing ? m.savedMissing({ text: missing }) : '';
    return [left, dayText(due), owner].filter(Boolean).join(m.join);
  };
}
