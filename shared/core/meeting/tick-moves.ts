// A setting that was made is a part of its measures: what somebody had not begun is then partly done.
import type { Status } from '../answer.ts';
import type { AnsweredEntry } from '../summary.ts';

/** One measure that a tick moved to 一部できている, and how it stood before. */
export type Moved = { readonly item: string; readonly before: Status };

/**
 * The measures that a ticked setting moves to 一部できている, in the order of the list: those it belongs to that apply and are
 * まだ or 未確認. Never to できている: a measure is more than one setting of one tool. わからない stays, somebody was asked.
 * @param items ids of the measures that the setting belongs to
 */
export const movedByTick = (entries: readonly AnsweredEntry[], items: readonly string[]): Moved[] =>
  entries
    .filter(({ item, answer }) => items.includes(item.id) && (answer.status === 'todo' || answer.status === 'new'))
    .map(({ item, answer }) => ({ item: item.id, before: answer.status }));

/** Those of `moved` that go back when the tick is taken away at once: what a person has answered since stays. */
export const movedBack = (entries: readonly AnsweredEntry[], moved: readonly Moved[]): Moved[] =>
  moved.filter(({ item: id }) => entries.some(({ item, answer }) => item.id === id && answer.status === 'partly'));
