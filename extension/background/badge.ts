// Keeps the number on the toolbar icon right for one tab.
import type { Moment } from '../../shared/core/meeting/moment-types.ts';
import type { Visit } from '../../shared/core/meeting/visit.ts';
import { badgeCount } from '../../shared/core/reminder.ts';
import { showBadge } from '../platform/badge.ts';
import { nowHere, readHistory, readSettingsState, readVisit } from '../platform/reminder-state.ts';
import { ROWS } from './rows.ts';

export const momentOfVisit = ({ tool, phase, role }: Visit): Moment => ({ tool, phase, ...(role && { role }) });

/** Counts again and shows the number; nothing while sharing. */
export async function refreshBadge(tabId: number): Promise<void> {
  const visit = await readVisit(tabId);
  if (!visit) return showBadge(tabId, 0);
  const [history, { settings }] = await Promise.all([readHistory(), readSettingsState()]);
  const moment = momentOfVisit(visit);
  const count = badgeCount({ moment, rows: ROWS, history, visit, settings, isInTalk: false, now: nowHere() });
  return showBadge(tabId, count);
}
