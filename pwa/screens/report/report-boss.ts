// The report for the boss: summary, what changed, plans, comparison, stamps.
import { isOpen } from '../../../shared/core/answer.ts';
import { type Counts, isComplete, occurring } from '../../../shared/core/counts.ts';
import { daysLate } from '../../../shared/core/due.ts';
import type { Block, Cell, Column, Table } from '../../../shared/core/paper/document.ts';
import { printableLine } from '../../../shared/core/paper/printable.ts';
import type { AnsweredEntry } from '../../../shared/core/summary.ts';
import { formatDay, formatMinutes, formatPercent } from '../../../shared/i18n/format.ts';
import { checkedText, dayText, markOf, type ReportInput, shortDay } from './report-input.ts';

/** The sentences that open a report; none says more than the numbers. */
export function summaryText(input: Pick<ReportInput, 'facts' | 'm' | 'words' | 'locale'>): string {
  const { facts, m, words } = input;
  const p = m.paper;
  if (facts.answered.total === 0) return p.nothing;
  const { done, whole, left } = facts.high;
  const first = whole === 0 ? p.highNone : isComplete(facts.high) ? p.highAll({ whole }) : p.highDone({ done, whole });
  const second =
    left === 0
      ? ''
      : facts.highWithoutDue === 0
        ? p.highDue({ left, day: dayText(facts.highDue, input) })
        : p.highNoDue({ left, none: facts.highWithoutDue });
  // A promise for a day that is past is no plan any more: then only the overdue are told.
  const plan = facts.overdue.some(({ item }) => item.priority === 'high') ? '' : second;
  const late = facts.overdue.length > 0 ? p.overdue({ n: facts.overdue.length }) : '';
  const weakest = facts.weakest ? p.weakest({ threat: words.threat(facts.weakest) }) : '';
  const na = facts.all.na > 0 ? p.notCounted({ na: facts.all.na }) : '';
  return [first, late, plan, weakest, na].filter(Boolean).join(input.locale === 'ja' ? '' : ' ');
}

function chartTitle(mark: string, counts: Counts, { m, locale }: ReportInput): string {
  const p = m.paper;
  const parts = occurring(counts).map((status) => p.chartPart({ status: p.statuses[status], n: counts[status] }));
  return parts.length === 0 ? '' : p.chart({ mark, parts: parts.join(locale === 'ja' ? '、' : ', ') });
}

/** The due day, and how late it is; a settled answer is to be looked at again. */
function dueCell(entry: AnsweredEntry, input: ReportInput): string {
  if (!isOpen(entry)) return input.m.paper.again;
  const day = shortDay(entry.answer.due, input);
  const days = daysLate(entry, input.today);
  return days > 0 ? input.m.paper.late({ day, days }) : day;
}

/** Who does it, or who is asked. */
function ownerCell({ answer }: AnsweredEntry, { m }: ReportInput): string {
  const name = printableLine(answer.owner);
  if (name === '') return m.paper.noDay;
  return answer.status === 'unknown' ? m.paper.asking({ text: name }) : name;
}

/** The item, and of 一部 what is missing. */
function titleText({ item, answer }: AnsweredEntry, { m, words, parts }: ReportInput): string {
  const missing = answer.status === 'partly' && parts.has('notes') ? printableLine(answer.missing) : '';
  return missing ? `${words.title(item.id)}\n${m.paper.missing({ text: missing })}` : words.title(item.id);
}

function summary(input: ReportInput): Block[] {
  const { facts, m, words } = input;
  const p = m.paper;
  const { all, high, normal, addition } = facts;
  return [
    { kind: 'heading', level: 2, text: p.summary },
    { kind: 'text', text: summaryText(input) },
    {
      kind: 'boxes',
      boxes: [
        { label: p.highBox, value: String(high.done), of: p.of({ whole: high.whole }) },
        { label: p.normalBox, value: String(normal.done), of: p.of({ whole: normal.whole }) },
        { label: p.openBox, value: p.items({ n: all.partly + all.todo }) },
        { label: p.askBox, value: p.items({ n: all.unknown + all.new }) },
      ],
    },
    {
      kind: 'status-chart',
      title: `${chartTitle('◎', high, input)}${chartTitle('○', normal, input)}`.trim(),
      legend: p.statuses,
      rows: [
        { label: '◎', counts: high },
        { label: '○', counts: normal },
      ],
    },
    { kind: 'text', tone: 'small', text: p.addition(addition) },
    ...(facts.next.length > 0
      ? [
          {
            kind: 'together' as const,
            blocks: [
              { kind: 'heading' as const, level: 2 as const, text: p.next({ n: facts.next.length }) },
              nextTable(input),
            ],
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
              percent: counts.whole === 0 ? 0 : (100 * counts.done) / counts.whole,
              label: `${counts.done}${p.of({ whole: counts.whole })}`,
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
    caption: p.next({ n: facts.next.length }),
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
      ownerCell(entry, input),
      dueCell(entry, input),
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
