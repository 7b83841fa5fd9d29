// What popup, options and welcome ask for.
import { isMomentPhase, isTool } from '../../shared/core/meeting/moment-types.ts';
import { EMPTY_HISTORY, wakePhase, wakeRow } from '../../shared/core/reminder-history.ts';
import { isLocked, parseChosen } from '../../shared/core/reminder-settings.ts';
import type { CardView, Undo } from '../messages/protocol.ts';
import { writeLocal } from '../platform/area.ts';
import { KEYS, readSettingsState } from '../platform/reminder-state.ts';
import { cardView } from './card-view.ts';
import { setPaused } from './on-card.ts';
import { changeChosen, changeHistory, inOrder } from './state.ts';

/** Stores what was chosen; what the company has locked stays as it is. */
export const onSettingsChange = ({
  change,
}: {
  readonly change: Record<string, unknown>;
}): Promise<{ saved: boolean }> =>
  inOrder(async () => {
    const wanted = parseChosen(change);
    try {
      await changeChosen((chosen) => ({ ...chosen, ...wanted }));
      return { saved: true };
    } catch {
      // The device is full; the options page says so.
      return { saved: false };
    }
  });

/** Cards that stand open go as soon as it is stored: see `recountBadge`. */
export const onPause = ({ paused }: { readonly paused: boolean }): Promise<null> => setPaused(paused);

export const onQuietAnswer = ({ quieter }: { readonly quieter: boolean }): Promise<null> =>
  inOrder(async () => {
    const { policy } = await readSettingsState();
    // A company that has set the number is not asked about it; once it no longer does, the question is open again.
    if (isLocked(policy, 'perDay')) return null;
    await changeHistory((history) => ({ ...history, hasAskedQuiet: true }));
    if (quieter) await changeChosen((chosen) => ({ ...chosen, perDay: 1 }));
    return null;
  });

async function undoTool(id: string): Promise<void> {
  if (!isTool(id)) return;
  const { settings } = await readSettingsState();
  await changeChosen((chosen) => ({ ...chosen, tools: [...new Set([...settings.tools, id])] }));
}

export async function onUndo({ undo }: { readonly undo: Undo }): Promise<null> {
  if (undo.what === 'today') return setPaused(false);
  await inOrder(async () => {
    if (undo.what === 'tool') return undoTool(undo.id);
    return changeHistory((history) => {
      if (undo.what === 'row') return wakeRow(history, undo.id);
      return isMomentPhase(undo.id) ? wakePhase(history, undo.id) : history;
    });
  });
  return null;
}

/** Deletes counts and what is known of rows; the settings stay. */
export const onClear = (): Promise<null> =>
  inOrder(async () => {
    await writeLocal({ [KEYS.history]: EMPTY_HISTORY, [KEYS.ran]: {}, [KEYS.signs]: {} });
    return null;
  });

const SAMPLE = ['pre-around', 'pre-background', 'pre-name'];

export async function onSample(): Promise<CardView> {
  const { settings } = await readSettingsState();
  const rows = { rows: SAMPLE, ticked: SAMPLE.slice(0, 1) };
  return cardView('card', { tool: 'zoom', phase: 'prejoin' }, rows, settings);
}
