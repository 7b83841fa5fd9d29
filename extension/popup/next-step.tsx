// The one next action of the company's list and how far it is: the same order and the same counts as in the app.

import { useEffect, useState } from 'preact/hooks';
import { ITEMS, type ItemId, itemWords, SUPPORT_ENDS } from '../../shared/content/index.ts';
import { type Counts, occurring } from '../../shared/core/counts.ts';
import { overdueItems } from '../../shared/core/due.ts';
import { applyChanges } from '../../shared/core/log/state.ts';
import { readUse, usedPlan } from '../../shared/core/log/use.ts';
import { nextOf, planOf } from '../../shared/core/plan.ts';
import { type AnsweredEntry, countByPriority } from '../../shared/core/summary.ts';
import { popupMessages } from '../../shared/i18n/popup.ts';
import { uiMessages } from '../../shared/i18n/ui.ts';
import { DATABASE_NAME } from '../../shared/store/database-name.ts';
import { openIndexedDb } from '../../shared/store/replica/indexed-db.ts';
import { settings } from '../../shared/store/settings.ts';
import { Icon } from '../../shared/ui/icon/icon.tsx';
import { Row, RowIcon, Rows } from '../../shared/ui/rows/rows.tsx';
import { inBrackets, listed } from '../../shared/ui/signs.ts';
import { StatusTag } from '../../shared/ui/status-tag/status-tag.tsx';
import { useWords } from '../../shared/ui/use-words.ts';
import { nowHere } from '../platform/reminder-state.ts';
import { openApp } from '../platform/tabs.ts';

type Step = {
  /** null if nothing is open */
  readonly first: { readonly id: ItemId; readonly minutes: number; readonly entry: AnsweredEntry } | null;
  /** of the handbook's items, as on the home screen */
  readonly counts: Counts;
  readonly overdue: number;
};

/** As the app would say it. Null if no method was chosen yet, or if the answers cannot be read. */
export async function readNextStep(): Promise<Step | null> {
  const log = openIndexedDb(DATABASE_NAME);
  try {
    const id = usedPlan(readUse(await log.readValue('settings')));
    const plan = planOf(applyChanges((await log.read()).changes), ITEMS, id);
    if (!plan.hasMethod) return null;
    // The popup and the app in the extension share one origin, so these are the settings of the app.
    const { reviewMonths } = settings.value;
    const clock = { today: nowHere().day, reviewMonths, offsetMinutes: new Date().getTimezoneOffset() };
    const best = nextOf(plan, { clock, ends: SUPPORT_ENDS });
    return {
      first: best ? { id: best.entry.item.id as ItemId, minutes: best.entry.item.minutes, entry: best.entry } : null,
      counts: countByPriority(plan.entries).all,
      overdue: overdueItems(plan.entries, clock.today).length,
    };
  } finally {
    log.close();
  }
}

export function NextStep() {
  const m = useWords(popupMessages);
  const ui = useWords(uiMessages);
  const { items } = useWords(itemWords);
  const [step, setStep] = useState<Step | null>(null);
  useEffect(() => void readNextStep().then(setStep, () => setStep(null)), []);
  if (!step) return null;
  const { first, counts, overdue } = step;
  const parts = occurring(counts)
    .filter((status) => status !== 'done' && status !== 'na')
    .map((status) => m.part({ status: ui.status[status], n: counts[status] }));
  const open = (id: ItemId) => void openApp(`#/item/${id}`).then(() => close());
  return (
    <>
      {first && (
        <Rows label={m.nextAction}>
          <Row
            lead={<RowIcon icon="flag" />}
            title={items[first.id].title}
            sub={m.nextAction + inBrackets(m.minutes({ n: first.minutes }))}
            meta={<StatusTag status={first.entry.answer.status} />}
            onClick={() => open(first.id)}
          />
        </Rows>
      )}
      <div class="tm-sub">
        {overdue > 0 && (
          <p class="tm-late-text tm-line">
            <Icon name="late" size="xs" />
            {m.overdue({ n: overdue })}
          </p>
        )}
        <p>{m.progress(counts)}</p>
        {parts.length > 0 && <p>{m.parts({ parts: listed(parts) })}</p>}
      </div>
    </>
  );
}
