// What popup, options and welcome show, as signals that follow the storage.
import { signal } from '@preact/signals';
import { EMPTY_HISTORY, type ReminderHistory } from '../../shared/core/reminder-history.ts';
import { DEFAULT_REMINDER_SETTINGS, NO_POLICY } from '../../shared/core/reminder-settings.ts';
import { type LostSign, lostSigns } from '../../shared/core/sign-watch.ts';
import { onStorageChanged } from '../platform/area.ts';
import { nowHere, readHistory, readSettingsState, readSigns, type SettingsState } from '../platform/reminder-state.ts';

export const settingsState = signal<SettingsState>({
  chosen: {},
  policy: NO_POLICY,
  settings: DEFAULT_REMINDER_SETTINGS,
  problems: [],
});
export const history = signal<ReminderHistory>(EMPTY_HISTORY);
export const lost = signal<readonly LostSign[]>([]);

/** Reads everything once. Rejects if the storage cannot be read. */
export async function loadState(): Promise<void> {
  const [settings, past, signs] = await Promise.all([readSettingsState(), readHistory(), readSigns()]);
  settingsState.value = settings;
  history.value = past;
  lost.value = lostSigns(signs, nowHere());
}

/** Some browsers read the company's policy only seconds after they started. */
const POLICY_LATE_MS = 10_000;

/** Loads once, then follows every change, the company's policy included. */
export async function followState(): Promise<void> {
  onStorageChanged(() => void loadState().catch(() => undefined)); // unreadable now: what is on the screen stays
  setTimeout(() => void loadState().catch(() => undefined), POLICY_LATE_MS);
  await loadState();
}
