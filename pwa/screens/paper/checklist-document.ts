// The checklist as a sheet to fill in by hand, empty or with the answers so far.
import type { Day } from '../../../shared/core/day.ts';
import type { Locale } from '../../../shared/core/locale.ts';
import type { Cell, PaperDocument } from '../../../shared/core/paper/document.ts';
import { STATUS_DIGIT } from '../../../shared/core/paper/entry-line.ts';
import { boxSign } from '../../../shared/core/paper/layout.ts';
import type { AnsweredEntry } from '../../../shared/core/summary.ts';
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

const MARK = { high: '◎', normal: '○', none: '＋' } as const;

export function checklistDocument(input: ChecklistPaperInput): PaperDocument {
  const { kind, entries, question, doneWhen, category, m, day, locale } = input;
  const s = m.sheet;
  const filled = kind === 'filled';
  const boxes = (entry: AnsweredEntry): string =>
    (['done', 'todo', 'na'] as const)
      .map((status) => `${boxSign(filled && entry.answer.status === status)}${STATUS_DIGIT[status]}`)
      .join('  ');
  const row = (entry: AnsweredEntry): Cell[] => {
    const { item, answer } = entry;
    return [
      { kind: 'explained', text: item.id, small: MARK[item.priority] },
      { kind: 'explained', text: question(item.id), small: s.doneWhen({ text: doneWhen(item.id) }) },
      boxes(entry),
      filled ? answer.owner : '',
      filled ? tableDay(answer.due, locale) : '',
      filled ? answer.note : '',
    ];
  };
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
