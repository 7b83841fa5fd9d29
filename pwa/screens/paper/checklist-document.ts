// The checklist as a sheet to fill in by hand, empty or with the answers so far.
import { countStatuses } from '../../../shared/core/counts.ts';
import type { Day } from '../../../shared/core/day.ts';
import { daysLate, isOverdue, overdueItems } from '../../../shared/core/due.ts';
import type { Locale } from '../../../shared/core/locale.ts';
import type { Cell, PaperDocument } from '../../../shared/core/paper/document.ts';
import { PAPER_ANSWERS, STATUS_DIGIT } from '../../../shared/core/paper/entry-line.ts';
import { boxSign } from '../../../shared/core/paper/layout.ts';
import { type AnsweredEntry, inHandbook } from '../../../shared/core/summary.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import type { PaperMessages } from '../../../shared/i18n/paper.ts';
import { tableDay } from '../../parts/paper/table-day.ts';

export type ChecklistPaperInput = {
  readonly kind: 'blank' | 'filled';
  readonly entries: readonly AnsweredEntry[];
  readonly question: (item: string) => string;
  readonly doneWhen: (item: string) => string;
  readonly category: (category: string) => string;
  readonly methods: string;
  readonly company: string;
  readonly checker: string;
  readonly day: Day;
  readonly locale: Locale;
  readonly m: PaperMessages;
};

/** What stands on the sheet; with the answers on it, nothing overdue is left out, so that it counts what every screen counts. */
export const paperEntries = (
  entries: readonly AnsweredEntry[],
  { kind, additions, day }: Pick<ChecklistPaperInput, 'kind' | 'day'> & { readonly additions: boolean },
): AnsweredEntry[] =>
  entries.filter((entry) => additions || inHandbook(entry) || (kind === 'filled' && isOverdue(entry, day)));

const MARK = { high: '◎', normal: '○', none: '＋' } as const;

export function checklistDocument(input: ChecklistPaperInput): PaperDocument {
  const { kind, entries, question, doneWhen, category, m, day, locale } = input;
  const s = m.sheet;
  const filled = kind === 'filled';
  const box = (entry: AnsweredEntry, status: (typeof PAPER_ANSWERS)[number]): string =>
    `${boxSign(filled && entry.answer.status === status)}${STATUS_DIGIT[status]}`;
  const boxes = (entry: AnsweredEntry): string => {
    const all = PAPER_ANSWERS.map((status) => box(entry, status));
    return `${all.slice(0, 3).join('  ')}\n${all.slice(3).join('  ')}`;
  };
  const dueText = (entry: AnsweredEntry): string => {
    const text = tableDay(entry.answer.due, locale);
    const days = daysLate(entry, day);
    return days > 0 ? s.late({ day: text, days }) : text;
  };
  const noteText = ({ answer }: AnsweredEntry): string =>
    [answer.status === 'partly' && answer.missing ? s.missing({ text: answer.missing }) : '', answer.note]
      .filter(Boolean)
      .join('\n');
  const row = (entry: AnsweredEntry): Cell[] => {
    const { item, answer } = entry;
    return [
      { kind: 'explained', text: item.id, small: MARK[item.priority] },
      { kind: 'explained', text: question(item.id), small: s.doneWhen({ text: doneWhen(item.id) }) },
      boxes(entry),
      filled ? answer.owner : '',
      filled ? dueText(entry) : '',
      filled ? noteText(entry) : '',
    ];
  };
  const counts = countStatuses(entries.filter(inHandbook));
  const late = overdueItems(entries, day).length;
  const categories = [...new Set(entries.map(({ item }) => item.category))];
  return {
    locale,
    title: s.title,
    fileName: s.fileName({ kind: m.kinds[kind], day }),
    above: [s.made, m.kinds[kind]],
    blocks: [
      {
        kind: 'facts',
        rows: [
          [
            { label: s.company, value: input.company || s.blank },
            { label: s.day, value: filled ? formatDay(day, locale) : s.blank },
          ],
          [
            { label: s.checker, value: input.checker || s.blank },
            { label: s.methods, value: input.methods },
          ],
        ],
      },
      { kind: 'text', text: s.how },
      ...(filled ? [{ kind: 'text' as const, text: s.counts(counts) }] : []),
      ...(filled && late > 0 ? [{ kind: 'note' as const, text: s.lateCount({ n: late }) }] : []),
      {
        kind: 'table',
        caption: s.title,
        columns: [
          { label: s.columns.code, size: 'xs' },
          { label: s.columns.question },
          { label: s.columns.answer, size: 'day' },
          { label: s.columns.owner, size: 's' },
          { label: s.columns.due, size: 'day' },
          { label: s.columns.note, size: 'm' },
        ],
        rows: categories.flatMap((id): Cell[][] => [
          [{ kind: 'group', text: category(id) }],
          ...entries.filter(({ item }) => item.category === id).map(row),
        ]),
      },
    ],
    foot: [s.back, s.source],
  };
}
