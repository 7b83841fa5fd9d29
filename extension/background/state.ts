// Changes to what reminders know: one after the other, each read fresh from storage, so that a stopped worker loses nothing.

import type { Tool } from '../../shared/core/meeting/moment-types.ts';
import type { Visit } from '../../shared/core/meeting/visit.ts';
import type { ReminderHistory } from '../../shared/core/reminder-history.ts';
import type { ChosenSettings } from '../../shared/core/reminder-settings.ts';
import { keepLocked } from '../../shared/core/reminder-settings.ts';
import { serialize } from '../../shared/core/serialize.ts';
import { removeSession, writeLocal, writeSession } from '../platform/area.ts';
import {
  countedKey,
  KEYS,
  nowHere,
  readHistory,
  readRan,
  readSettingsState,
  readVisit,
  visitKey,
} from '../platform/reminder-state.ts';

/** Only an order, no memory: if the worker dies, what was stored is whole and the rest was never promised. */
export const inOrder = serialize();

export async function changeHistory(change: (history: ReminderHistory) => ReminderHistory): Promise<void> {
  const before = await readHistory();
  const after = change(before);
  if (after !== before) await writeLocal({ [KEYS.history]: after });
}

export async function changeVisit(tabId: number, change: (visit: Visit) => Visit): Promise<void> {
  const visit = await readVisit(tabId);
  if (visit) await writeSession({ [visitKey(tabId)]: change(visit) });
}

export const saveVisit = (tabId: number, visit: Visit): Promise<void> => writeSession({ [visitKey(tabId)]: visit });

export async function forgetVisit(tabId: number): Promise<void> {
  await Promise.all([removeSession(visitKey(tabId)), removeSession(countedKey(tabId))]);
}

/** The one writer of what a person chose. What the company has locked stays as it is, whoever asks and however. */
export async function changeChosen(change: (chosen: ChosenSettings) => ChosenSettings): Promise<void> {
  const { chosen, policy } = await readSettingsState();
  await writeLocal({ [KEYS.chosen]: keepLocked(chosen, change(chosen), policy) });
}

/** Notes the day for the receipt on the options page. */
export async function noteRan(tool: Tool): Promise<void> {
  const ran = await readRan();
  const { day } = nowHere();
  if (ran[tool] !== day) await writeLocal({ [KEYS.ran]: { ...ran, [tool]: day } });
}
