// The answers and the record as tables, with the words of the present language.
import type { ItemFacts } from '../../../shared/content/index.ts';
import { readAnswer } from '../../../shared/core/answer.ts';
import { isDay } from '../../../shared/core/day.ts';
import type { Change } from '../../../shared/core/log/change.ts';
import { isOwnPlan } from '../../../shared/core/log/path.ts';
import { readPath } from '../../../shared/core/log/path-parts.ts';
import type { State } from '../../../shared/core/log/state.ts';
import { type CsvRow, csvCode, csvTable } from '../../../shared/core/paper/csv.ts';
import { guardCell } from '../../../shared/core/paper/csv-cell.ts';
import type { csvMessages } from '../../../shared/i18n/csv.ts';
import { nameOfChange } from '../../parts/change-names/change-name.ts';
import { valueOfChange } from '../../parts/change-names/change-value.ts';
import type { ChangeWords } from '../../parts/change-names/change-words.ts';
import { wordsOf } from '../../parts/words-of.ts';

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

/** The words of one language for the table of changes. */
export type LogTableWords = {
  readonly m: Messages;
  readonly names: ChangeWords;
};

export type LogTableInput = {
  readonly log: readonly Change[];
  /** this device, and the person's own plan ('' if there is none) */
  readonly device: string;
  readonly ownPlan: string;
};

/** Devices by names that a person knows: this one, and the others by number in the order in which they first wrote. */
function deviceNames(log: readonly Change[], own: string, { m }: ChangeWords): ReadonlyMap<string, string> {
  const others = [...new Set(log.map(({ device }) => device))].filter((device) => device !== own && device !== 'link');
  const name = (device: string, index: number): [string, string] => [device, m.otherDeviceNo({ n: index + 1 })];
  return new Map([[own, m.thisDevice], ['link', m.byLink], ...others.map(name)]);
}

/** The whole change log, oldest first, in words: no path, no id and no code. */
export function logTable({ log, device, ownPlan }: LogTableInput, { m, names }: LogTableWords): string[][] {
  const sorted = log.toSorted((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]);
  const devices = deviceNames(sorted, device, names);
  const line = (change: Change): string[] => {
    const { at, path, value } = change;
    const { kind, plan, rest } = readPath(path);
    const isItem = (kind === 'answer' || kind === 'put-off') && nameOfChange(path, names).group !== 'newer';
    const item = isItem ? (rest[0] ?? '') : '';
    const title = wordsOf(names.items, item)?.title ?? '';
    const whose = plan && isOwnPlan(plan) ? (plan === ownPlan ? m.ownPlan : m.otherPlan) : '';
    // The measure has a column of its own, so that this one can be sorted and filtered.
    const field = isItem
      ? wordsOf<string>({ later: names.m.fields.later, ...m.fields }, rest[1] ?? 'later')
      : undefined;
    const about = (field ?? nameOfChange(path, names).name) + whose;
    const cells = [timeOf(at[0]), devices.get(change.device) ?? '', item ? csvCode(item) : '', title, about];
    // A spreadsheet takes this form for a day in every language, as it is in the table of answers.
    const after = typeof value === 'string' && isDay(value) ? value : valueOfChange(path, value, names);
    return [...cells, after].map(guardCell);
  };
  return [[...m.table.log], ...sorted.map(line)];
}
