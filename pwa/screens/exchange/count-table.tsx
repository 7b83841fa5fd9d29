// How many items have which answer, before and after what is ticked.
import { ITEMS } from '../../../shared/content/index.ts';
import { STATUSES } from '../../../shared/core/answer.ts';
import { countStatuses } from '../../../shared/core/counts.ts';
import type { State } from '../../../shared/core/log/state.ts';
import { entryOf, planOf } from '../../../shared/core/plan.ts';
import { importMessages } from '../../../shared/i18n/import.ts';
import { uiMessages } from '../../../shared/i18n/ui.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import { PLAN } from '../../plan-in-use.ts';

function countsOf(state: State) {
  const plan = planOf(state, ITEMS, PLAN);
  // Answers travel without a method, too: then every item that has one counts.
  return countStatuses(plan.hasMethod ? plan.entries : ITEMS.map((item) => entryOf(plan, item)));
}

export function CountTable({ before, after }: { readonly before: State; readonly after: State }) {
  const m = useWords(importMessages);
  const ui = useWords(uiMessages);
  const [now, then] = [countsOf(before), countsOf(after)];
  return (
    <table class="tm-compare">
      <caption class="tm-vh">{m.countsCaption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="tm-vh">{m.state}</span>
          </th>
          <th scope="col">{m.countsNow}</th>
          <th scope="col">{m.countsThen}</th>
        </tr>
      </thead>
      <tbody>
        {STATUSES.map((status) => (
          <tr key={status}>
            <th scope="row">{ui.status[status]}</th>
            <td>{now[status]}</td>
            <td data-changed={then[status] === now[status] ? undefined : ''}>{then[status]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
