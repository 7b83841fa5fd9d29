// Reads the answers to checklist items out of the folded state.
import type { Stamp } from './log/change.ts';
import { path } from './log/path.ts';
import { readText, type State } from './log/state.ts';

/** In the order in which they are shown everywhere. */
export const STATUSES = ['done', 'partly', 'todo', 'unknown', 'new', 'na'] as const;
/** できている / 一部できている / まだ / わからない / 未確認 / 対象外. `new` is the state of an item nobody has answered. */
export type Status = (typeof STATUSES)[number];

/** What a person can answer. */
export const ANSWERS = ['done', 'partly', 'todo', 'unknown', 'na'] as const satisfies readonly Status[];

/** Where something is left to do: to finish, to begin, to ask, to look at. */
export const OPEN_STATUSES = ['partly', 'todo', 'unknown', 'new'] as const satisfies readonly Status[];

export type Answer = {
  readonly status: Status;
  readonly note: string;
  /** who does it; of わからない, who is asked */
  readonly owner: string;
  /** YYYY-MM-DD or '': until when it is done; of わからない, until when somebody asks */
  readonly due: string;
  /** of 一部できている: what is missing, in one line */
  readonly missing: string;
  /** YYYY-MM-DD or '': the day somebody looked and saw that it is so */
  readonly checked: string;
  readonly reason: string;
  /** stamp of the status record, undefined if never set */
  readonly answeredAt: Stamp | undefined;
};

const isStatus = (text: string): text is Status => (STATUSES as readonly string[]).includes(text);

type Answered = { readonly answer: { readonly status: Status } };

/** Whether something is left to do about an item. */
export const isOpen = ({ answer }: Answered): boolean => (OPEN_STATUSES as readonly Status[]).includes(answer.status);

/** The answer to one item in one plan. A status word that this version does not know reads as `new`. */
export function readAnswer(state: State, plan: string, item: string): Answer {
  const text = (field: Parameters<typeof path.answer>[2]) => readText(state, path.answer(plan, item, field));
  const status = text('status');
  return {
    status: isStatus(status) ? status : 'new',
    note: text('note'),
    owner: text('owner'),
    due: text('due'),
    missing: text('missing'),
    checked: text('checked'),
    reason: text('reason'),
    answeredAt: status ? state.get(path.answer(plan, item, 'status'))?.at : undefined,
  };
}
