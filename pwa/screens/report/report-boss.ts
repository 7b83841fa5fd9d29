// The report for the boss: summary, what changed, plans, comparison, stamps.
import type { Block, Cell, Column, Table } from '../../../shared/core/paper/document.ts';
import type { AnsweredEntry } from '../../../shared/core/summary.ts';
import { formatDay, formatPercent } from '../../../shared/i18n/format.ts';
import { dueCell, ownerCell, titleText } from './report-cells.ts';
import { checkedText, markOf, type ReportInput } from './report-input.ts';
import { summary } from './report-summary.ts';

function sinceBlocks({ since, m, words, locale }: ReportInput): Block[] {
  if (!since) return [];
  const p = m.paper;
  const line = (label: string, entries: readonly AnsweredEntry[]): string[] =>
    entries.length === 0
      ? []
      : [
          p.sinceList({
            label,
            n: entries.length,
            titles: entries.map(({ item }) => `${item.id} ${words.title(item.id)}`).join(p.listGap),
          }),
        ];
  const items = [
    ...line(p.sinceDone, since.done),
    ...line(p.sinceReopened, since.reopened),
    ...line(p.sincePlanned, since.planned),
  ];
  return [
    { kind: 'heading', level: 2, text: p.since({ day: formatDay(since.day, locale) }) },
    items.length === 0 ? { kind: 'text', text: p.sinceNone } : { kind: 'list', style: 'bullet', items },
  ];
}

/** A row of its own: what somebody has looked at or planned, and every ◎. The rest is only counted. */
const isWorthARow = ({ item, answer }: AnsweredEntry): boolean =>
  answer.status !== 'new' ||
  (item.section === 'handbook' && item.priority === 'high') ||
  [answer.due, answer.owner, answer.note].some((text) => text.trim() !== '');

function openBlocks(input: ReportInput): Block[] {
  const { facts, m, parts } = input;
  const p = m.paper;
  const shown = facts.open.filter(isWorthARow);
  const rest = facts.open.filter((entry) => !isWorthARow(entry));
  const additions = rest.filter(({ item }) => item.section === 'addition').length;
  const notes = parts.has('notes') && shown.some(({ answer }) => answer.note.trim() !== '');
  const columns: Column[] = [
    { label: p.priority, size: 'xs', align: 'center' },
    { label: p.code, size: 'xs' },
    { label: p.item },
    { label: p.status, size: 's' },
    { label: p.owner, size: 's' },
    { label: p.due, size: 'day' },
    ...(notes ? [{ label: p.note, size: 'l' as const }] : []),
  ];
  const row = (entry: AnsweredEntry): Cell[] => [
    markOf(entry, p),
    entry.item.id,
    titleText(entry, input),
    p.statuses[entry.answer.status],
    ownerCell(entry, input),
    dueCell(entry, input),
    ...(notes ? [entry.answer.note] : []),
  ];
  return [
    { kind: 'heading', level: 2, text: p.open },
    ...(facts.open.length === 0 ? [{ kind: 'text' as const, text: p.openNone }] : []),
    ...(shown.length > 0 ? [{ kind: 'table' as const, caption: p.open, columns, rows: shown.map(row) }] : []),
    ...(rest.length > 0
      ? [{ kind: 'text' as const, text: p.openRest({ normal: rest.length - additions, additions }) }]
      : []),
  ];
}

function surveyBlocks({ comparisons, m, words, locale }: ReportInput): Block[] {
  const p = m.paper;
  if (comparisons.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: p.survey },
    {
      kind: 'table',
      caption: p.survey,
      columns: [{ label: p.item }, { label: p.nation, size: 'l' }, { label: p.surveyOwn, size: 'm' }],
      rows: comparisons.map((comparison): Cell[] => [
        words.measure(comparison),
        { kind: 'bar', percent: comparison.percent, label: formatPercent(comparison.percent, locale) },
        p.statuses[comparison.own],
      ]),
    },
    { kind: 'text', tone: 'small', text: p.surveyNote },
  ];
}

/** Code, item, state and date of every entry: no names, no notes. */
function listTable(caption: string, entries: readonly AnsweredEntry[], input: ReportInput): Table {
  const p = input.m.paper;
  return {
    kind: 'table',
    caption,
    columns: [
      { label: p.code, size: 'xs' },
      { label: p.item },
      { label: p.status, size: 's' },
      { label: p.checked, size: 'day' },
    ],
    rows: entries.map((entry): Cell[] => [
      entry.item.id,
      input.words.title(entry.item.id),
      p.statuses[entry.answer.status],
      entry.answer.status === 'new' ? p.noDay : checkedText(entry.answer, input),
    ]),
  };
}

export function bossBlocks(input: ReportInput): Block[] {
  const { parts, m } = input;
  const p = m.paper;
  const stamps: Block[] = parts.has('stamps') ? [{ kind: 'stamps', label: p.approve, labels: p.stamps }] : [];
  // The first page is for the boss: summary and stamps. What changed and the plans begin on a page of their own.
  const first = parts.has('summary') ? summary(input) : [];
  const rest = [
    ...sinceBlocks(input),
    ...(parts.has('open') ? openBlocks(input) : []),
    ...(parts.has('survey') ? surveyBlocks(input) : []),
    ...(parts.has('all')
      ? [{ kind: 'heading' as const, level: 2 as const, text: p.all }, listTable(p.all, input.entries, input)]
      : []),
  ];
  if (first.length === 0 || rest.length === 0) return [...first, ...rest, ...stamps];
  return [...first, ...stamps, { kind: 'page-break' }, ...rest];
}
