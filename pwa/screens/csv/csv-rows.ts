// The answers and the record as tables, with the words of the present language.
import type { ItemFacts } from '../../../shared/content/index.ts';
import { readAnswer } from '../../../shared/core/answer.ts';
import type { Change } from '../../../shared/core/log/change.ts';
import type { State } from '../../../shared/core/log/state.ts';
import { type CsvRow, csvCode, csvTable } from '../../../shared/core/paper/csv.ts';
import { guardCell } from '../../../shared/core/paper/csv-cell.ts';
import type { csvMessages } from '../../../shared/i18n/csv.ts';

type Messages = ReturnType<typeof csvMessages.get>;

export type AnswerTableInput = {
  readonly items: readonly ItemFacts[];
  readonly titles: Readonly<Record<string, { readonly title: string }>>;
  /** ids of the items on the list of this plan */
  readonly listed: ReadonlySet<string>;
  readonly state: State;
  readonly plan: string;
  readonly words: Messages['table'];
};

/** Every item, whether it is on the list or not, so that no answer is lost on the way. */
export function answerTable(input: AnswerTableInput): string[][] {
  const { items, titles, listed, state, plan, words } = input;
  const rows = items.map((item): CsvRow => {
    const answer = readAnswer(state, plan, item.id);
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
      missing: answer.missing,
    };
  });
  return csvTable(rows, words);
}

/** 2026-04-10 10:00 on this device's clock. */
const timeOf = (ms: number): string => {
  const here = new Date(ms - new Date(ms).getTimezoneOffset() * 60_000);
  return here.toISOString().slice(0, 16).replace('T', ' ');
};

const ANSWER_PATH = /^answer\/[^/]+\/([^/]+)\/([^/]+)$/;

/** The whole change log, oldest first; changes of answers in words, all others by their path. */
export function logTable(log: readonly Change[], titles: AnswerTableInput['titles'], m: Messages): string[][] {
  const fields: Readonly<Record<string, string>> = m.fields;
  const statuses: Readonly<Record<string, string>> = m.table.statuses;
  const line = ({ at, device, path, value }: Change): string[] => {
    const [, item = '', field = ''] = ANSWER_PATH.exec(path) ?? [];
    const text = value === null ? '' : String(value);
    const said = field === 'status' ? (statuses[text || 'new'] ?? text) : text;
    const about = item ? [csvCode(item), titles[item]?.title ?? '', fields[field] ?? field] : ['', '', path];
    return [timeOf(at[0]), device, ...about, said].map(guardCell);
  };
  return [[...m.table.log], ...log.toSorted((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]).map(line)];
}
