// The one next action of the company's list, read from the same answers as the app.

import { useEffect, useState } from 'preact/hooks';
import { ITEMS, type ItemId, itemWords } from '../../shared/content/index.ts';
import { buildChecklist, readSituation } from '../../shared/core/checklist.ts';
import { CONDITIONS } from '../../shared/core/item.ts';
import { FIRST_PLAN } from '../../shared/core/log/path.ts';
import { applyChanges } from '../../shared/core/log/state.ts';
import { rankActions } from '../../shared/core/next-action.ts';
import { DEFAULT_REVIEW_MONTHS } from '../../shared/core/review.ts';
import { answerEntries } from '../../shared/core/summary.ts';
import { popupMessages } from '../../shared/i18n/popup.ts';
import { DATABASE_NAME } from '../../shared/store/database-name.ts';
import { openIndexedDb } from '../../shared/store/replica/indexed-db.ts';
import { Row, RowIcon, Rows } from '../../shared/ui/rows/rows.tsx';
import { inBrackets } from '../../shared/ui/signs.ts';
import { useWords } from '../../shared/ui/use-words.ts';
import { nowHere } from '../platform/reminder-state.ts';
import { openApp } from '../platform/tabs.ts';

type Step = { readonly id: ItemId; readonly minutes: number };

/** Null if no method was chosen yet, if nothing is open, or if the answers cannot be read. */
async function readNextStep(): Promise<Step | null> {
  const log = openIndexedDb(DATABASE_NAME);
  try {
    const progress = applyChanges((await log.read()).changes);
    const situation = readSituation(progress, FIRST_PLAN, CONDITIONS);
    if (situation.methods.length === 0) return null;
    const entries = answerEntries(buildChecklist(ITEMS, situation), progress, FIRST_PLAN);
    const clock = {
      today: nowHere().day,
      reviewMonths: DEFAULT_REVIEW_MONTHS,
      offsetMinutes: new Date().getTimezoneOffset(),
    };
    const [first] = rankActions({ entries, putOff: new Map(), clock });
    return first ? { id: first.entry.item.id as ItemId, minutes: first.entry.item.minutes } : null;
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
