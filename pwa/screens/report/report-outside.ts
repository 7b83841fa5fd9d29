// The reports that leave the company: for a client and for an insurer. No names and no notes.
import { isOpen } from '../../../shared/core/answer.ts';
import type { Block, Cell } from '../../../shared/core/paper/document.ts';
import { checkedText, type ReportInput, shortDay } from './report-input.ts';

export function clientBlocks(input: ReportInput): Block[] {
  const { entries, parts, m, words } = input;
  const p = m.paper;
  const done = entries.filter(({ answer }) => answer.status === 'done');
  const exceptions = entries.filter(({ answer }) => answer.status === 'na');
  // A day to ask somebody is no plan that a client could count on.
  const planned = entries.filter(
    (entry) => isOpen(entry) && entry.answer.status !== 'unknown' && entry.answer.due !== '',
  );
  const doneRows = done.map((entry): Cell[] => [
    entry.item.id,
    words.title(entry.item.id),
    checkedText(entry.answer, input),
  ]);
  return [
    { kind: 'heading', level: 2, text: p.done },
    done.length === 0
      ? { kind: 'text', text: p.doneNone }
      : {
          kind: 'table',
          caption: p.done,
          columns: [{ label: p.code, size: 'xs' }, { label: p.item }, { label: p.checked, size: 'day' }],
          rows: doneRows,
        },
    { kind: 'text', tone: 'small', text: p.doneNote },
    ...(exceptions.length > 0
      ? [
          { kind: 'heading' as const, level: 2 as const, text: p.exceptions },
          {
            kind: 'list' as const,
            style: 'bullet' as const,
            items: exceptions.map(({ item }) => `${item.id} ${words.title(item.id)}`),
          },
        ]
      : []),
    ...(parts.has('plans')
      ? [
          { kind: 'heading' as const, level: 2 as const, text: p.plans },
          planned.length === 0
            ? { kind: 'text' as const, text: p.plansNone }
            : {
                kind: 'table' as const,
                caption: p.plans,
                columns: [
                  { label: p.code, size: 'xs' as const },
                  { label: p.item },
                  { label: p.due, size: 'day' as const },
                ],
                rows: planned.map(({ item, answer }): Cell[] => [
                  item.id,
                  words.title(item.id),
                  shortDay(answer.due, input),
                ]),
              },
        ]
      : []),
  ];
}

export function insurerBlocks(input: ReportInput): Block[] {
  const { entries, m, words } = input;
  const p = m.paper;
  return [
    { kind: 'note', text: p.insurerNote },
    { kind: 'heading', level: 2, text: p.facts },
    {
      kind: 'table',
      caption: p.facts,
      columns: [
        { label: p.code, size: 'xs' },
        { label: p.item },
        { label: p.questions, size: 'l' },
        { label: p.status, size: 's' },
        { label: p.checked, size: 'day' },
      ],
      rows: entries.map((entry): Cell[] => [
        entry.item.id,
        words.title(entry.item.id),
        words.question(entry.item.id) || p.noQuestion,
        p.statuses[entry.answer.status],
        entry.answer.status === 'new' ? p.noDay : checkedText(entry.answer, input),
      ]),
    },
  ];
}
