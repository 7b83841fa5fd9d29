// The report for the boss: summary, what changed, plans, comparison, stamps.
import type { Block, Cell, Column, Table } from '../../../shared/core/paper/document.ts';
import { printableLine } from '../../../shared/core/paper/printable.ts';
import type { AnsweredEntry, Counts } from '../../../shared/core/summary.ts';
import { formatDay, formatMinutes, formatPercent } from '../../../shared/i18n/format.ts';
import type { ReportMessages } from '../../../shared/i18n/report.ts';
import { checkedText, dayText, markOf, type ReportInput, shortDay } from './report-input.ts';

function summaryText(input: ReportInput): string {
  const { facts, m, words } = input;
  const p = m.paper;
  if (facts.answered.total === 0) return p.nothing;
  const { done, total, todo, new: fresh } = facts.high;
  const left = todo + fresh;
  const first = left === 0 && total > 0 ? p.highAll({ total }) : p.highDone({ done, total });
  const second =
    left === 0
      ? ''
      : facts.highWithoutDue === 0
        ? p.highDue({ left, day: dayText(facts.highDue, input) })
        : p.highNoDue({ left, none: facts.highWithoutDue });
  const third = facts.weakest ? p.weakest({ threat: words.threat(facts.weakest) }) : '';
  return [first, second, third].filter(Boolean).join(input.locale === 'ja' ? '' : ' ');
}

const chartTitle = (mark: string, counts: Counts, p: ReportMessages['paper']): string =>
  p.chart({ mark, done: counts.done, todo: counts.todo, fresh: counts.new, na: counts.na });

function summary(input: ReportInput): Block[] {
  const { facts, m, words } = input;
  const p = m.paper;
  const { high, normal, addition } = facts;
  return [
    { kind: 'heading', level: 2, text: p.summary },
    { kind: 'text', text: summaryText(input) },
    {
      kind: 'boxes',
      boxes: [
        { label: p.highBox, value: String(high.done), of: p.of({ total: high.total }) },
        { label: p.normalBox, value: String(normal.done), of: p.of({ total: normal.total }) },
        { label: p.todoBox, value: String(high.todo + normal.todo) },
        { label: p.newBox, value: String(high.new + normal.new) },
      ],
    },
    {
      kind: 'status-chart',
      title: `${chartTitle('◎', high, p)}${chartTitle('○', normal, p)}`,
      legend: p.statuses,
      rows: [
        { label: '◎', counts: high },
        { label: '○', counts: normal },
      ],
    },
    { kind: 'text', tone: 'small', text: p.addition({ done: addition.done, total: addition.total }) },
    ...(facts.next.length > 0
      ? [
          {
            kind: 'together' as const,
            blocks: [{ kind: 'heading' as const, level: 2 as const, text: p.next }, nextTable(input)],
          },
        ]
      : []),
    {
      kind: 'together',
      blocks: [
        { kind: 'heading', level: 2, text: p.threats },
        {
          kind: 'table',
          caption: p.threats,
          columns: [{ label: p.item, size: 'l' }, { label: p.statuses.done }],
          rows: facts.threats.map(({ threat, counts }): Cell[] => [
            { kind: 'strong', text: words.threat(threat) },
            {
              kind: 'bar',
              percent: counts.total === 0 ? 0 : (100 * counts.done) / counts.total,
              label: `${counts.done}${p.of({ total: counts.total })}`,
            },
          ]),
        },
      ],
    },
  ];
}

function nextTable(input: ReportInput): Table {
  const { facts, m, words, locale } = input;
  const p = m.paper;
  return {
    kind: 'table',
    caption: p.next,
    columns: [
      { label: p.priority, size: 'xs', align: 'center' },
      { label: p.item },
      { label: p.owner, size: 's' },
      { label: p.due, size: 'day' },
      { label: p.effort, size: 'm' },
    ],
    rows: facts.next.map((entry): Cell[] => [
      markOf(entry, p),
      { kind: 'strong', text: words.title(entry.item.id) },
      printableLine(entry.answer.owner) || p.noDay,
      shortDay(entry.answer.due, input),
      p.effortOf({ time: formatMinutes(entry.item.minutes, locale), cost: p.costs[entry.item.cost] }),
    ]),
  };
}

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
  answer.status === 'todo' ||
  (item.section === 'handbook' && item.priority === 'high') ||
  [answer.due, answer.owner, answer.note].some((text) => text.trim() !== '');

function openBlocks(input: ReportInput): Block[] {
  const { facts, m, words, parts } = input;
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
    words.title(entry.item.id),
    p.statuses[entry.answer.status],
    printableLine(entry.answer.owner) || p.noDay,
    shortDay(entry.answer.due, input),
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
