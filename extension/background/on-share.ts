// Sharing was asked for, began or ended. From the first second of sharing nothing of ours is to be seen, the badge included.
import type { ShareSignal } from '../messages/protocol.ts';
import { showBadge } from '../platform/badge.ts';
import { askTab } from '../platform/tabs.ts';
import { refreshBadge } from './badge.ts';
import { changeVisit, inOrder } from './state.ts';

export async function onShare(
  { signal }: { readonly signal: ShareSignal },
  tabId: number,
  frameId: number,
): Promise<null> {
  // A frame of another origin cannot tell the page in front itself. Before anything is read or stored: seconds count.
  const told = frameId === 0 ? null : askTab(tabId, { to: 'page', name: 'share', signal });
  if (signal !== 'stopped') await showBadge(tabId, 0);
  if (signal !== 'asked') {
    await inOrder(async () => {
      await changeVisit(tabId, (visit) => ({ ...visit, isSharing: signal === 'started' }));
      await refreshBadge(tabId);
    });
  }
  await told;
  return null;
}
