// Keeps the number on the toolbar icon right for one tab.
import type { Moment } from '../../shared/core/meeting/moment-types.ts';
import type { Visit } from '../../shared/core/meeting/visit.ts';
import { badgeCount, decideReminder, type ReminderInput, type WhyNothing } from '../../shared/core/reminder.ts';
import { readMoment } from '../messages/read-request.ts';
import { showBadge } from '../platform/badge.ts';
import { nowHere, readHistory, readSettingsState, readVisit } from '../platform/reminder-state.ts';
import { askTab } from '../platform/tabs.ts';
import { ROWS } from './rows.ts';
import { inOrder } from './state.ts';

export const momentOfVisit = ({ tool, phase, role }: Visit): Moment => ({ tool, phase, ...(role && { role }) });

/** The person or the company has switched this off: a card that still stands somewhere has to go. */
const SWITCHED_OFF: readonly WhyNothing[] = ['tool-off', 'phase-off', 'paused', 'toolbar-only'];

async function inputOf(visit: Visit): Promise<ReminderInput> {
  const [history, { settings }] = await Promise.all([readHistory(), readSettingsState()]);
  return {
    moment: momentOfVisit(visit),
    rows: ROWS,
    history,
    visit,
    settings,
    isInTalk: visit.isInTalk,
    now: nowHere(),
  };
}

/** Counts again and shows the number; nothing while sharing, nor while somebody chooses what to share. */
export async function refreshBadge(tabId: number): Promise<void> {
  const visit = await readVisit(tabId);
  if (!visit || visit.phase === 'sharing') return showBadge(tabId, 0);
  return showBadge(tabId, badgeCount(await inputOf(visit)));
}

/** The same for a tab that may have gone on to another page: without a moment in front there is no number. */
export async function recountBadge(tabId: number): Promise<void> {
  const here = readMoment(await askTab(tabId, { to: 'page', name: 'where' }));
  await inOrder(async () => {
    const visit = await readVisit(tabId);
    const isThere = here !== null && (!here.ifJoined || visit?.phase === 'after');
    await (isThere ? refreshBadge(tabId) : showBadge(tabId, 0));
    if (!visit) return;
    const decision = decideReminder(await inputOf(visit));
    if (decision.kind === 'nothing' && SWITCHED_OFF.includes(decision.why)) {
      await askTab(tabId, { to: 'page', name: 'close', phase: visit.phase });
    }
  });
}
