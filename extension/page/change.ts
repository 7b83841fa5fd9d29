// Changing a setting from a page: sent to the background, which is the only one who writes.
import { signal } from '@preact/signals';
import type { ChosenSettings } from '../../shared/core/reminder-settings.ts';
import { send } from '../messages/send.ts';

/** What the last change came to: shown in a status line. */
export const saveState = signal<'none' | 'saved' | 'not-saved'>('none');

export async function changeSetting(change: ChosenSettings): Promise<void> {
  saveState.value = 'none';
  const answer = await send('settings/change', { change });
  saveState.value = answer?.saved ? 'saved' : 'not-saved';
}
