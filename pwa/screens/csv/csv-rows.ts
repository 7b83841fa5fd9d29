// The answers and the record as tables, with the words of the present language.
import type { ItemFacts } from '../../../shared/content/index.ts';
import { readAnswer } from '../../../shared/core/answer.ts';
import type { Change } from '../../../shared/core/change.ts';
import { type CsvRow, csvTable } from '../../../shared/core/paper/csv.ts';
import { guardCell } from '../../../shared/core/paper/csv-cell.ts';
import type { Progress } from '../../../shared/core/progress.ts';
import type { csvMessages } from '../../../shared/i18n/csv.ts';

type Words = ReturnType<typeof csvMessages.get>['table'];

export type AnswerTableInput = {
  readonly items: readonly ItemFacts[];
  readonly titles: Readonly<Record<string, { readonly title: string }>>;
  /** ids of the items on the list of this plan */
  readonly listed: ReadonlySet<string>;
  readonly progress: Progress;
  readonly plan: string;
  readonly words: Words;
};

/** Every item, whether it is on the list or not, so that no answer is lost on the way. */
export function answerTable(input: AnswerTableInput): string[][] {
  const { items, titles, listed, progress, plan, words } = input;
  const rows = items.map((item): CsvRow => {
    const answer = readAnswer(progress, plan, item.id);
    return {
      id: item.id,
      title: titles[item.id]?.title ?? '',
      priority: words.priorities[item.priority],
      listed: listed.has(item.id) ? words.yes : words.no,
      status: answer.status,
      owner: answer.owner,
      due: answer.due,
      checked: answer.checked,
      note: answer.note,
      reason: answer.reason,
    };
  });
  return csvTable(rows, words);
}

/** The whole change log, oldest first, in ISO time. */
export function logTable(log: readonly Change[], words: Words): string[][] {
  const line = ({ at, device, path, value }: Change) =>
    [new Date(at[0]).toISOString(), device, path, value === null ? '' : String(value)].map(guardCell);
  return [[...words.log], ...log.toSorted((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]).map(line)];
}
