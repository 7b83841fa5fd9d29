// What a person did with a card or a row of the popup.
import type { MomentPhase, Tool } from '../../shared/core/meeting/moment-types.ts';
import type { Visit } from '../../shared/core/meeting/visit.ts';
import { noteIgnored, noteTicked, noteUnticked } from '../../shared/core/reminder-history.ts';
import type { CardEnd, MenuChoice } from '../messages/protocol.ts';
import { nowHere, readSettingsState, readVisit } from '../platform/reminder-state.ts';
import { openApp, openAppBehind, openOptions } from '../platform/tabs.ts';
import { refreshBadge } from './badge.ts';
import { findRow } from './rows.ts';
import { changeChosen, changeHistory, changeVisit, inOrder } from './state.ts';

const without = <T>(list: readonly T[], one: T): readonly T[] => list.filter((other) => other !== one);

async function tick(row: string, ticked: boolean, tabId: number): Promise<null> {
  const visit = await readVisit(tabId);
  const facts = findRow(row);
  if (!visit || !facts || visit.ticked.includes(row) === ticked) return null;
  const list = ticked ? [...visit.ticked, row] : without(visit.ticked, row);
  await changeVisit(tabId, (now) => ({ ...now, ticked: list }));
  await changeHistory((history) =>
    ticked ? noteTicked(history, visit, facts, nowHere()) : noteUnticked(history, row),
  );
  await refreshBadge(tabId);
  return null;
}

export const onTick = ({ row, ticked }: { readonly row: string; readonly ticked: boolean }, tabId: number) =>
  inOrder(() => tick(row, ticked, tabId));

const hasOpenCard = (visit: Visit | null, phase: MomentPhase): visit is Visit => visit?.open?.phase === phase;

async function endCard(phase: MomentPhase, how: CardEnd, tabId: number): Promise<null> {
  const visit = await readVisit(tabId);
  // Also said by pills and by cards that a reload took away: only an open card can end.
  if (!visit || visit.later.includes(phase)) return null;
  const wasOpen = hasOpenCard(visit, phase);
  const later = how === 'later' ? [...visit.later, phase] : visit.later;
  await changeVisit(tabId, (now) => ({ ...now, later, open: null }));
  const isIgnored =
    wasOpen && how !== 'done' && how !== 'taken' && !visit.open?.rows.some((row) => visit.ticked.includes(row));
  if (isIgnored) await changeHistory((history) => noteIgnored(history, { tool: visit.tool, phase }, nowHere()));
  await refreshBadge(tabId);
  return null;
}

export const onCardEnd = ({ phase, how }: { readonly phase: MomentPhase; readonly how: CardEnd }, tabId: number) =>
  inOrder(() => endCard(phase, how, tabId));

export const setPaused = (paused: boolean): Promise<null> =>
  inOrder(async () => {
    await changeHistory((history) => ({ ...history, pausedDay: paused ? nowHere().day : '' }));
    return null;
  });

async function switchToolOff(tool: Tool): Promise<void> {
  const { settings } = await readSettingsState();
  await changeChosen((chosen) => ({ ...chosen, tools: without(settings.tools, tool) }));
}

export async function onMenu({ choice }: { readonly choice: MenuChoice }, tabId: number): Promise<null> {
  const visit = await readVisit(tabId);
  if (choice === 'today') await setPaused(true);
  if (choice === 'tool' && visit) await inOrder(() => switchToolOff(visit.tool));
  if (choice === 'place') await openOptions();
  await inOrder(() => refreshBadge(tabId));
  return null;
}

/** Pages on the way into a meeting or a share stay in front. */
const LEADING_IN: readonly MomentPhase[] = ['landing', 'prejoin', 'sharing'];

/** くわしく: the steps of the first open row, in the tool's own settings where it has one. */
export async function onMore(_request: object, tabId: number): Promise<null> {
  const visit = await readVisit(tabId);
  const rows = visit?.open?.rows ?? [];
  const row = rows.find((id) => !visit?.ticked.includes(id)) ?? rows[0];
  if (!visit || !row) return null;
  const { tool, phase } = visit;
  const [setting] = findRow(row)?.settings[tool] ?? [];
  const address = setting
    ? `#/meeting/tool/${tool}?setting=${setting}`
    : `#/meeting/check?tool=${tool}&phase=${phase}&row=${row}`;
  await (LEADING_IN.includes(phase) ? openAppBehind(address, tabId) : openApp(address));
  return null;
}
