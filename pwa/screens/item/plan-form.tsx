// Note, person in charge, due date and the day somebody looked; person and day stand under the answer where it asks for them.
import { useState } from 'preact/hooks';
import { path } from '../../../shared/core/log/path.ts';
import type { AnsweredEntry } from '../../../shared/core/summary.ts';
import { frameMessages } from '../../../shared/i18n/frame.ts';
import { itemMessages } from '../../../shared/i18n/item.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { TextField } from '../../../shared/ui/field/field.tsx';
import { StatusLine } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { useStoredText } from '../../parts/use-stored-text.ts';
import { PLAN } from '../../plan.ts';
import { isPlanned } from './answer-plan.tsx';

export function PlanForm({ entry }: { readonly entry: AnsweredEntry }) {
  const { id } = entry.item;
  const m = useWords(itemMessages);
  const frame = useWords(frameMessages);
  const store = useStore();
  const [touched, setTouched] = useState(false);
  const owner = useStoredText(path.answer(PLAN, id, 'owner'));
  const due = useStoredText(path.answer(PLAN, id, 'due'));
  const checked = useStoredText(path.answer(PLAN, id, 'checked'));
  const note = useStoredText(path.answer(PLAN, id, 'note'));
  return (
    <form
      class="tm-stack"
      aria-labelledby="plan"
      onInput={() => setTouched(true)}
      onSubmit={(event) => event.preventDefault()}
    >
      <h2 id="plan">{m.plan}</h2>
      <div class="tm-two">
        {!isPlanned(entry) && <TextField label={m.owner} hint={m.ownerHint} maxLength={200} {...owner} />}
        {!isPlanned(entry) && <TextField label={m.due} type="date" {...due} />}
        <TextField label={m.checkedOn} type="date" {...checked} />
      </div>
      <TextField label={m.note} hint={m.noteWarning} rows={3} maxLength={4000} {...note} />
      <StatusLine>{touched && store.saveState.value === 'saved' && frame.saved}</StatusLine>
    </form>
  );
}
