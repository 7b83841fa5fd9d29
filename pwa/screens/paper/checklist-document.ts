// The checklist as a sheet to fill in by hand, empty or with the answers so far.
import { type Day, isDay } from '../../../shared/core/day.ts';
import type { Locale } from '../../../shared/core/locale.ts';
import type { Block, Cell, PaperDocument } from '../../../shared/core/paper/document.ts';
import type { AnsweredEntry } from '../../../shared/core/summary.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import type { PaperMessages } from '../../../shared/i18n/paper.ts';

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
      .map((status) => `${filled && entry.answer.status === status ? '☑' : '☐'} ${s.boxes[status]}`)
      .join('\n');
  const row = (entry: AnsweredEntry): Cell[] => {
    const { item, answer } = entry;
    return [
      { kind: 'strong', text: item.id },
      MARK[item.priority],
      `${question(item.id)}\n${s.doneWhen({ text: doneWhen(item.id) })}`,
      boxes(entry),
      filled ? answer.owner : '',
      filled && isDay(answer.due) ? formatDay(answer.due, locale) : '',
      filled ? answer.note : '',
    ];
  };
  const table = (caption: string, rows: readonly AnsweredEntry[]): Block => ({
    kind: 'table',
    caption,
    columns: [
      { label: s.columns.code, size: 'xs' },
      { label: s.columns.priority, size: 'xs', align: 'center' },
      { label: s.columns.question },
      { label: s.columns.answer, size: 'm' },
      { label: s.columns.owner, size: 's' },
      { label: s.columns.due, size: 's' },
      { label: s.columns.note, size: 'm' },
    ],
    rows: rows.map(row),
  });
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
      ...categories.flatMap((id): Block[] => [
        { kind: 'heading', level: 3, text: category(id) },
        table(
          category(id),
          entries.filter(({ item }) => item.category === id),
        ),
      ]),
    ],
    foot: [s.back, s.source],
  };
}
