// Reads the answers to checklist items out of the folded state.
import type { Stamp } from './log/change.ts';
import { path } from './log/path.ts';
import { readText, type State } from './log/state.ts';

export const STATUSES = ['done', 'todo', 'new', 'na'] as const;
/** できている / まだ / 未確認 / 対象外. `new` is the state of an item nobody has answered. */
export type Status = (typeof STATUSES)[number];

export type Answer = {
  readonly status: Status;
  readonly note: string;
  readonly owner: string;
  /** YYYY-MM-DD or '' */
  readonly due: string;
  /** YYYY-MM-DD or '': the day somebody looked and saw that it is so */
  readonly checked: string;
  readonly reason: string;
  /** stamp of the status record, undefined if never set */
  readonly answeredAt: Stamp | undefined;
};

const isStatus = (text: string): text is Status => (STATUSES as readonly string[]).includes(text);

/** The answer to one item in one plan. A status word that this version does not know reads as `new`. */
export function readAnswer(state: State, plan: string, item: string): Answer {
  const text = (field: Parameters<typeof path.answer>[2]) => readText(state, path.answer(plan, item, field));
  const status = text('status');
  return {
    status: isStatus(status) ? status : 'new',
    note: text('note'),
    owner: text('owner'),
    due: text('due'),
    checked: text('checked'),
    reason: text('reason'),
    answeredAt: status ? state.get(path.answer(plan, item, 'status'))?.at : undefined,
  };
}
