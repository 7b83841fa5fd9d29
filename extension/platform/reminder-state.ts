// What reminders know on this device, read from storage and parsed. Only the background writes it.

import { type Day, dayOf } from '../../shared/core/day.ts';
import type { Tool } from '../../shared/core/meeting/moment-types.ts';
import { isTool } from '../../shared/core/meeting/moment-types.ts';
import { parseVisit, type Visit } from '../../shared/core/meeting/visit.ts';
import { fieldsOf } from '../../shared/core/parse.ts';
import { type PolicyProblem, policyProblems } from '../../shared/core/policy-problems.ts';
import { type Now, parseHistory, type ReminderHistory } from '../../shared/core/reminder-history.ts';
import {
  type ChosenSettings,
  parseChosen,
  parsePolicy,
  type ReminderPolicy,
  type ReminderSettings,
  settleSettings,
} from '../../shared/core/reminder-settings.ts';
import { parseSignCounts, type SignCounts } from '../../shared/core/sign-watch.ts';
import { readLocal, readManaged, readSession, sessionKeys } from './area.ts';
import { ownVersion } from './messaging.ts';

export const KEYS = { history: 'history', chosen: 'settings', ran: 'ran', signs: 'signs' } as const;
const VISIT = 'visit-';
export const visitKey = (tabId: number): string => `${VISIT}${tabId}`;
/** the visit of a tab whose meeting page was counted */
export const countedKey = (tabId: number): string => `counted-${tabId}`;

export type SettingsState = {
  readonly chosen: ChosenSettings;
  readonly policy: ReminderPolicy;
  readonly settings: ReminderSettings;
  /** what of the policy was not understood */
  readonly problems: readonly PolicyProblem[];
};

export const nowHere = (): Now => {
  const now = new Date();
  return { ms: now.getTime(), day: dayOf(now.getTime(), now.getTimezoneOffset()) };
};

export async function readSettingsState(): Promise<SettingsState> {
  const [stored, managed] = await Promise.all([readLocal(KEYS.chosen), readManaged()]);
  const chosen = parseChosen(stored);
  const policy = parsePolicy(managed);
  return { chosen, policy, settings: settleSettings(chosen, policy), problems: policyProblems(managed) };
}

export const readHistory = async (): Promise<ReminderHistory> => parseHistory(await readLocal(KEYS.history));

export const readVisit = async (tabId: number): Promise<Visit | null> => parseVisit(await readSession(visitKey(tabId)));

export const readSigns = async (): Promise<SignCounts> => parseSignCounts(await readLocal(KEYS.signs), ownVersion());

/** The tabs in which a meeting page has been. */
export const meetingTabs = async (): Promise<readonly number[]> =>
  (await sessionKeys()).flatMap((key) => (key.startsWith(VISIT) ? [Number(key.slice(VISIT.length))] : []));

/** tool → the day on which the extension last ran on one of its pages */
export async function readRan(): Promise<{ readonly [T in Tool]?: Day }> {
  const entries = Object.entries(fieldsOf(await readLocal(KEYS.ran)));
  return Object.fromEntries(entries.filter(([tool, day]) => isTool(tool) && typeof day === 'string'));
}
