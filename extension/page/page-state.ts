// What popup, options and welcome show, as signals that follow the storage.
import { signal } from '@preact/signals';
import { EMPTY_HISTORY, type ReminderHistory } from '../../shared/core/reminder-history.ts';
import { DEFAULT_REMINDER_SETTINGS, NO_POLICY } from '../../shared/core/reminder-settings.ts';
import { onStorageChanged } from '../platform/area.ts';
import { readHistory, readSettingsState, type SettingsState } from '../platform/reminder-state.ts';

export const settingsState = signal<SettingsState>({
  chosen: {},
  policy: NO_POLICY,
  settings: DEFAULT_REMINDER_SETTINGS,
});
export const history = signal<ReminderHistory>(EMPTY_HISTORY);

async function load(): Promise<void> {
  [settingsState.value, history.value] = await Promise.all([readSettingsState(), readHistory()]);
}

/** Some browsers read the company's policy only seconds after they started. */
const POLICY_LATE_MS = 10_000;

/** Loads once, then follows every change, the company's policy included. */
export async function followState(): Promise<void> {
  onStorageChanged(() => void load().catch(() => undefined)); // unreadable now: what is on the screen stays
  setTimeout(() => void load().catch(() => undefined), POLICY_LATE_MS);
  await load();
}
