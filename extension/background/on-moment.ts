// A meeting page has reached a moment, and then is quiet enough for a card.
import type { Moment } from '../../shared/core/meeting/moment-types.ts';
import { followVisit, type Visit } from '../../shared/core/meeting/visit.ts';
import { decideReminder, type ReminderInput, UNTOUCHED_MS } from '../../shared/core/reminder.ts';
import { noteIgnored, noteShown } from '../../shared/core/reminder-history.ts';
import type { CardView, FrameLook } from '../messages/protocol.ts';
import { readFrameLook } from '../messages/read-request.ts';
import { showBadge } from '../platform/badge.ts';
import { nowHere, readHistory, readSettingsState, readVisit } from '../platform/reminder-state.ts';
import { askFrames, askTab } from '../platform/tabs.ts';
import { refreshBadge } from './badge.ts';
import { cardView, withoutLocked } from './card-view.ts';
import { mayTalkUnseen, noteMeeting } from './on-sign.ts';
import { ROWS } from './rows.ts';
import { changeHistory, inOrder, noteRan, saveVisit } from './state.ts';

/** A card that was still open when its page went away, and that nobody had ticked, was ignored. */
async function settleLeftCard(before: Visit): Promise<void> {
  const { open, tool, ticked } = before;
  const now = nowHere();
  if (!open || Math.abs(now.ms - open.at) < UNTOUCHED_MS) return;
  if (!open.rows.some((row) => ticked.includes(row))) {
    await changeHistory((history) => noteIgnored(history, { tool, phase: open.phase }, now));
  }
}

/** The visit that this moment belongs to, stored; null if the moment does not count. */
async function enter(moment: Moment, tabId: number): Promise<Visit | null> {
  const before = await readVisit(tabId);
  const visit = followVisit(before, moment, nowHere().ms, crypto.randomUUID());
  if (!visit) return null;
  if (before) await settleLeftCard(before);
  const isOver = visit.open !== null && Math.abs(visit.lastAt - visit.open.at) >= UNTOUCHED_MS;
  const entered = isOver ? { ...visit, open: null } : visit;
  await saveVisit(tabId, entered);
  return entered;
}

async function inputFor(moment: Moment, visit: Visit): Promise<ReminderInput> {
  const [history, { settings }] = await Promise.all([readHistory(), readSettingsState()]);
  return { moment, rows: ROWS, history, visit, settings, isInTalk: visit.isInTalk, now: nowHere() };
}

export const onMoment = ({ moment }: { readonly moment: Moment }, tabId: number) =>
  inOrder(async () => {
    const visit = await enter(moment, tabId);
    if (!visit) {
      await showBadge(tabId, 0);
      return { mayShow: false };
    }
    await noteRan(moment.tool);
    await noteMeeting(moment, visit, tabId);
    await refreshBadge(tabId);
    return { mayShow: decideReminder(await inputFor(moment, visit)).kind !== 'nothing' };
  });

/** The meeting may still go on, or be over: only its number goes, until another moment comes. */
export async function onLeave(_request: object, tabId: number): Promise<null> {
  await inOrder(() => showBadge(tabId, 0));
  return null;
}

async function openCard(moment: Moment, tabId: number): Promise<CardView | null> {
  const visit = await enter(moment, tabId);
  if (!visit || (await mayTalkUnseen(moment, visit))) return null;
  const input = await inputFor(moment, visit);
  const decision = decideReminder(input);
  if (decision.kind === 'nothing') return null;
  const { rows } = decision;
  if (decision.kind === 'card' && !decision.isSame) {
    const open = { phase: moment.phase, rows, at: input.now.ms };
    // The visit first: if the worker dies between the two, a card is counted too few, never shown twice.
    await saveVisit(tabId, { ...visit, open, shown: [...visit.shown, moment.phase] });
    await changeHistory((history) => noteShown(history, moment, rows, input.now));
  }
  await refreshBadge(tabId);
  return cardView(decision.kind, moment, { rows, ticked: visit.ticked }, input.settings);
}

export const onCardOpen = ({ moment }: { readonly moment: Moment }, tabId: number) =>
  inOrder(async () => {
    const view = await openCard(moment, tabId);
    return view && withoutLocked(view, (await readSettingsState()).policy);
  });

/** A meeting inside a frame: the page in front shows the card, so it is told. */
export async function onFrameMoment(
  { moment }: { readonly moment: Moment | null },
  tabId: number,
  frameId: number,
): Promise<null> {
  await askTab(tabId, { to: 'page', name: 'frame-moment', moment, frameId });
  return null;
}

export const onFrameLook = async (_request: object, tabId: number): Promise<FrameLook | null> =>
  readFrameLook(await askFrames(tabId, { to: 'frame', name: 'look' }));
