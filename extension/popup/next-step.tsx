// The one next action of the company's list, read from the same answers as the app.

import { useEffect, useState } from 'preact/hooks';
import { ITEMS, type ItemId, itemWords } from '../../shared/content/index.ts';
import { applyChanges } from '../../shared/core/log/state.ts';
import { nextOf, planOf } from '../../shared/core/plan.ts';
import { popupMessages } from '../../shared/i18n/popup.ts';
import { DATABASE_NAME } from '../../shared/store/database-name.ts';
import { openIndexedDb } from '../../shared/store/replica/indexed-db.ts';
import { settings } from '../../shared/store/settings.ts';
import { Row, RowIcon, Rows } from '../../shared/ui/rows/rows.tsx';
import { inBrackets } from '../../shared/ui/signs.ts';
import { useWords } from '../../shared/ui/use-words.ts';
import { nowHere } from '../platform/reminder-state.ts';
import { openApp } from '../platform/tabs.ts';

type Step = { readonly id: ItemId; readonly minutes: number };

/** The next action as the app would say it. Null if no method was chosen yet, if all is in order, or if the answers cannot be read. */
export async function readNextStep(): Promise<Step | null> {
  const log = openIndexedDb(DATABASE_NAME);
  try {
    const plan = planOf(applyChanges((await log.read()).changes), ITEMS);
    // The popup and the app in the extension share one origin, so these are the settings of the app.
    const { reviewMonths } = settings.value;
    const next = nextOf(plan, { today: nowHere().day, reviewMonths, offsetMinutes: new Date().getTimezoneOffset() });
    return next ? { id: next.entry.item.id as ItemId, minutes: next.entry.item.minutes } : null;
  } finally {
    log.close();
  }
}

export function NextStep() {
  const m = useWords(popupMessages);
  const { items } = useWords(itemWords);
  const [step, setStep] = useState<Step | null>(null);
  useEffect(() => void readNextStep().then(setStep, () => setStep(null)), []);
  if (!step) return null;
  const open = () => void openApp(`#/item/${step.id}`).then(() => close());
  return (
    <Rows label={m.nextAction}>
      <Row
        lead={<RowIcon icon="flag" />}
        title={items[step.id].title}
        sub={m.nextAction + inBrackets(m.minutes({ n: step.minutes }))}
        onClick={open}
      />
    </Rows>
  );
}
