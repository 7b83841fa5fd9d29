// The page behind the popup: which tab, which moment, and what was ticked in its meeting.
import { signal } from '@preact/signals';
import { momentOf } from '../../shared/core/meeting/moment.ts';
import type { Moment } from '../../shared/core/meeting/moment-types.ts';
import type { Visit } from '../../shared/core/meeting/visit.ts';
import { readMoment } from '../messages/read-request.ts';
import { onStorageChanged } from '../platform/area.ts';
import { readVisit } from '../platform/reminder-state.ts';
import { askTab, clickedTab } from '../platform/tabs.ts';
import { type Site, siteOf, UNKNOWN } from './site.ts';

export type Front = {
  readonly tabId: number;
  /** null: the page is at no moment that could be told */
  readonly moment: Moment | null;
  readonly visit: Visit | null;
  /** where one is when there is no moment */
  readonly site: Site;
  /** our script runs there, so a card can be shown */
  readonly isReached: boolean;
};

export const front = signal<Front>({ tabId: -1, moment: null, visit: null, site: UNKNOWN, isReached: false });

async function readFront(): Promise<Front> {
  const tab = await clickedTab();
  if (tab === null) return front.value;
  const { id: tabId, address } = tab;
  const visit = await readVisit(tabId);
  const answer = await askTab(tabId, { to: 'page', name: 'where' });
  const isReached = answer !== undefined;
  // A page that was open before the installation, or that we may not run on, cannot answer: then its address tells.
  const here = isReached ? readMoment(answer) : momentOf(address);
  // A page that looks the same without a meeting counts only if its meeting is known.
  const isThere = here !== null && (!here.ifJoined || visit?.phase === 'after');
  // Sharing from a page without a moment; a tab that has gone on to another page shares nothing any more.
  const isSharing = visit?.isSharing && isReached;
  const known = (isThere && isReached) || isSharing ? visit : null;
  return { tabId, moment: isThere ? here : null, visit: known, site: siteOf(address), isReached };
}

/** Looks at the page in front, and at what is stored about it. */
export async function lookAgain(): Promise<void> {
  front.value = await readFront();
}

/** Looks at the page in front once, and again whenever something about it is stored. */
export async function loadFront(): Promise<void> {
  onStorageChanged((area) => {
    if (area === 'session') void lookAgain();
  });
  await lookAgain();
}
