// The first page of the report for the boss: figures, what comes next, the four threats.
import { type Counts, isComplete, occurring } from '../../../shared/core/counts.ts';
import type { Block, Cell, Table } from '../../../shared/core/paper/document.ts';
import { formatMinutes } from '../../../shared/i18n/format.ts';
import { dueCell, ownerCell } from './report-cells.ts';
import { dayText, markOf, type ReportInput } from './report-input.ts';

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

export function summary(input: ReportInput): Block[] {
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
