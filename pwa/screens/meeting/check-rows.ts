// The rows of a one-minute check: reminders or settings, in the order of the facts, with their words.
import type { PhaseId } from '../../../shared/content/tool-terms.ts';
import { TOOLS, type ToolId } from '../../../shared/content/tools/index.ts';
import { wordsOf } from '../../parts/words-of.ts';

export type CheckItem = { readonly id: string; readonly text: string; readonly more: string };

type Words = {
  readonly reminders: Readonly<Record<string, { readonly text: string; readonly more: string }>>;
  readonly settings: Readonly<Record<string, { readonly why: string }>>;
  readonly aims: Readonly<Record<string, string>>;
};

/**
 * An id without words is left out.
 * @param only the one reminder that was asked for; null or unknown: the whole check
 */
export function checkRows(
  tool: ToolId,
  phase: PhaseId,
  { reminders, settings, aims }: Words,
  only: string | null = null,
): CheckItem[] {
  const ids = only !== null && wordsOf(reminders, only) ? [only] : (TOOLS[tool].oneMinute[phase] ?? []);
  return ids.flatMap((id) => {
    const reminder = wordsOf(reminders, id);
    if (reminder) return [{ id, text: reminder.text, more: reminder.more }];
    const setting = wordsOf(settings, id);
    return setting ? [{ id, text: wordsOf(aims, id) ?? id, more: setting.why }] : [];
  });
}

/** The phases that have a check for this tool, in the order of the facts. */
export const checkPhases = (tool: ToolId): PhaseId[] =>
  (Object.keys(TOOLS[tool].oneMinute) as PhaseId[]).filter((phase) => (TOOLS[tool].oneMinute[phase] ?? []).length > 0);
