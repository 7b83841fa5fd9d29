// The page behind the popup: which tab, which moment, and what was ticked in its meeting.
import { signal } from '@preact/signals';
import type { Moment } from '../../shared/core/meeting/moment-types.ts';
import type { Visit } from '../../shared/core/meeting/visit.ts';
import { readMoment } from '../messages/read-request.ts';
import { onStorageChanged } from '../platform/area.ts';
import { readVisit } from '../platform/reminder-state.ts';
import { activeTabId, askTab } from '../platform/tabs.ts';

export type Front = {
  readonly tabId: number;
  /** null: not a meeting page */
  readonly moment: Moment | null;
  readonly visit: Visit | null;
};

export const front = signal<Front>({ tabId: -1, moment: null, visit: null });

async function readFront(): Promise<Front> {
  const tabId = await activeTabId();
  if (tabId === null) return front.value;
  const visit = await readVisit(tabId);
  const answer = await askTab(tabId, { to: 'page', name: 'where' });
  const here = readMoment(answer);
  // A page that looks the same without a meeting counts only if its meeting is known.
  const isThere = here !== null && (!here.ifJoined || visit?.phase === 'after');
  // Sharing from a page without a moment; a tab that has gone on to another page shares nothing any more.
  const isSharing = visit?.isSharing && answer !== undefined;
  return { tabId, moment: isThere ? here : null, visit: isThere || isSharing ? visit : null };
}

/** Looks at the page in front once, and again whenever something about it is stored. */
export async function loadFront(): Promise<void> {
  onStorageChanged((area) => {
    if (area === 'session') void readFront().then((now) => (front.value = now));
  });
  front.value = await readFront();
}
