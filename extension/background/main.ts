// Registers every listener at once, so that a worker that was just started misses nothing.
import { listen } from '../messages/listen.ts';
import { onStorageChanged } from '../platform/area.ts';
import { onAlarm, onCommand, onInstalled, onNotificationClicked, onStartup } from '../platform/events.ts';
import { meetingTabs } from '../platform/reminder-state.ts';
import { activeTabId, askTab, onTabClosed, openApp, openPage } from '../platform/tabs.ts';
import { recountBadge } from './badge.ts';
import { keepAlarm, onTickAlarm, TICK, WEEKLY } from './on-alarm.ts';
import { onCardEnd, onMenu, onMore, onTick } from './on-card.ts';
import { onCardOpen, onFrameLook, onFrameMoment, onLeave, onMoment } from './on-moment.ts';
import { onClear, onPause, onQuietAnswer, onSample, onSettingsChange, onUndo } from './on-own-page.ts';
import { onShare } from './on-share.ts';
import { onSignSeen } from './on-sign.ts';
import { forgetVisit } from './state.ts';

/** For listeners that nobody waits for: the reason is of use to whoever looks, and to nobody else. */
const inBackground = (work: Promise<unknown>): void => {
  void work.catch((error: unknown) => console.warn('Something in the background failed.', error));
};

listen({
  'moment/enter': onMoment,
  'moment/leave': onLeave,
  'card/open': onCardOpen,
  'card/tick': onTick,
  'card/end': onCardEnd,
  'card/menu': onMenu,
  'card/more': onMore,
  'share/signal': onShare,
  'frame/moment': onFrameMoment,
  'sign/seen': onSignSeen,
  'frame/look': onFrameLook,
  'row/tick': ({ tabId, ...tick }) => onTick(tick, tabId),
  'settings/change': onSettingsChange,
  'pause/today': onPause,
  'quiet/answer': onQuietAnswer,
  'dismissed/undo': onUndo,
  'record/clear': onClear,
  'card/sample': onSample,
});

/** The numbers may no longer be right after a change of settings, of the policy or of the day's pause. */
async function recountAll(area: string): Promise<void> {
  if (area === 'session') return;
  await Promise.all((await meetingTabs()).map(recountBadge));
}

onInstalled((reason) => {
  inBackground(keepAlarm());
  if (reason === 'install') inBackground(openPage('welcome/index.html'));
});
onStartup(() => inBackground(keepAlarm()));
onAlarm((name) => {
  if (name === TICK) inBackground(onTickAlarm());
});
onNotificationClicked((id) => {
  if (id === WEEKLY) inBackground(openApp());
});
onTabClosed((tabId) => inBackground(forgetVisit(tabId)));
onStorageChanged((area) => inBackground(recountAll(area)));
onCommand((name) => {
  if (name !== 'focus-card') return;
  inBackground(
    activeTabId().then((tabId) => (tabId === null ? undefined : askTab(tabId, { to: 'page', name: 'focus' }))),
  );
});
