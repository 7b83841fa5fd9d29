// Note, person in charge, due date and the day somebody looked.
import { path } from '../../../shared/core/log/path.ts';
import { itemMessages } from '../../../shared/i18n/item.ts';
import { TextField } from '../../../shared/ui/field/field.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { useStoredText } from '../../parts/use-stored-text.ts';
import { PLAN } from '../../plan.ts';

export function PlanForm({ id }: { readonly id: string }) {
  const m = useWords(itemMessages);
  const owner = useStoredText(path.answer(PLAN, id, 'owner'));
  const due = useStoredText(path.answer(PLAN, id, 'due'));
  const checked = useStoredText(path.answer(PLAN, id, 'checked'));
  const note = useStoredText(path.answer(PLAN, id, 'note'));
  return (
    <form class="tm-stack" aria-labelledby="plan" onSubmit={(event) => event.preventDefault()}>
      <h2 id="plan">{m.plan}</h2>
      <div class="tm-two">
        <TextField label={m.owner} maxLength={200} {...owner} />
        <TextField label={m.due} type="date" {...due} />
        <TextField label={m.checkedOn} type="date" {...checked} />
      </div>
      <TextField label={m.note} hint={m.noteWarning} rows={3} maxLength={4000} {...note} />
    </form>
  );
}
