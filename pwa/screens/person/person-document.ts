// What one person has left, as a sheet: overdue first, then in the order in which it is suggested.
import type { Day } from '../../../shared/core/day.ts';
import { daysLate } from '../../../shared/core/due.ts';
import type { Locale } from '../../../shared/core/locale.ts';
import type { Cell, PaperDocument } from '../../../shared/core/paper/document.ts';
import { printableLine } from '../../../shared/core/paper/printable.ts';
import type { AnsweredEntry } from '../../../shared/core/summary.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import type { personSheetMessages } from '../../../shared/i18n/person-sheet.ts';
import type { uiMessages } from '../../../shared/i18n/ui.ts';
import { tableDay } from '../../parts/paper/table-day.ts';

export type PersonSheetInput = {
  readonly name: string;
  /** the person's open items, best first */
  readonly entries: readonly AnsweredEntry[];
  readonly title: (item: string) => string;
  readonly question: (item: string) => string;
  readonly firstStep: (item: string) => string;
  readonly company: string;
  readonly day: Day;
  readonly locale: Locale;
  readonly m: ReturnType<typeof personSheetMessages.get>;
  readonly ui: ReturnType<typeof uiMessages.get>;
};

export function personDocument(input: PersonSheetInput): PaperDocument {
  const { name, entries, title, question, firstStep, company, day, locale, m, ui } = input;
  const s = m.sheet;
  const late = entries.filter((entry) => daysLate(entry, day) > 0).length;
  const dueText = (entry: AnsweredEntry): string => {
    const text = tableDay(entry.answer.due, locale) || s.noDay;
    const days = daysLate(entry, day);
    return days > 0 ? s.lateDay({ day: text, days }) : text;
  };
  const small = ({ item, answer }: AnsweredEntry): string => {
    if (answer.status === 'unknown') return s.ask({ text: question(item.id) });
    if (answer.status === 'partly' && answer.missing) return s.missing({ text: printableLine(answer.missing) });
    return s.firstStep({ text: firstStep(item.id) });
  };
  const row = (entry: AnsweredEntry): Cell[] => [
    ui.rank[entry.item.priority],
    entry.item.id,
    { kind: 'explained', text: title(entry.item.id), small: small(entry) },
    ui.status[entry.answer.status],
    dueText(entry),
    entry.answer.note,
  ];
  const c = s.columns;
  return {
    locale,
    title: m.heading({ name: printableLine(name) }),
    fileName: s.fileName({ name: printableLine(name), day }),
    above: [s.made, s.day({ day: formatDay(day, locale) })],
    blocks: [
      ...(company ? [{ kind: 'text' as const, text: company }] : []),
      { kind: 'text', text: s.count({ n: entries.length }) },
      ...(late > 0 ? [{ kind: 'note' as const, text: s.late({ n: late }) }] : []),
      {
        kind: 'table',
        caption: m.heading({ name: printableLine(name) }),
        columns: [
          { label: c.rank, size: 'xs' },
          { label: c.code, size: 'xs' },
          { label: c.item },
          { label: c.status, size: 's' },
          { label: c.due, size: 'day' },
          { label: c.note, size: 'm' },
        ],
        rows: entries.map(row),
      },
    ],
    foot: [s.source],
  };
}

/** The same as a text for chat or mail: one line an item. */
export function personText(input: PersonSheetInput): string {
  const { entries, title, locale, m, ui, day } = input;
  const line = (entry: AnsweredEntry): string => {
    const days = daysLate(entry, day);
    const due = tableDay(entry.answer.due, locale);
    const parts = [ui.status[entry.answer.status], due, days > 0 ? ui.late({ days }) : ''].filter(Boolean);
    return `・${title(entry.item.id)}${ui.brackets({ text: parts.join(ui.joinParts) })}`;
  };
  return [m.sheet.count({ n: entries.length }), ...entries.map(line)].join('\n');
}
