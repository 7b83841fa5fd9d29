// The report as a sheet: the facts put into words for one reader.
import type { Answer } from '../../../shared/core/answer.ts';
import type { Day } from '../../../shared/core/day.ts';
import type { Locale } from '../../../shared/core/locale.ts';
import type { Block, Cell, Column, PaperDocument, Table } from '../../../shared/core/paper/document.ts';
import { printableLine } from '../../../shared/core/paper/printable.ts';
import type { Comparison, Reader, ReportFacts, ReportPart } from '../../../shared/core/paper/report.ts';
import type { Since } from '../../../shared/core/paper/since.ts';
import { lastChecked } from '../../../shared/core/review.ts';
import type { AnsweredEntry, Counts } from '../../../shared/core/summary.ts';
import { formatDay, formatMinutes, formatPercent } from '../../../shared/i18n/format.ts';
import type { ReportMessages } from '../../../shared/i18n/report.ts';
import { tableDay } from '../../parts/paper/table-day.ts';

/** The words of the content that a report shows. */
export type ReportWords = {
  readonly title: (item: string) => string;
  readonly question: (item: string) => string;
  readonly threat: (threat: string) => string;
  readonly measure: (comparison: Comparison) => string;
  /** the chosen methods in words */
  readonly methods: string;
};

export type ReportInput = {
  readonly reader: Reader;
  readonly parts: ReadonlySet<ReportPart>;
  readonly facts: ReportFacts;
  readonly entries: readonly AnsweredEntry[];
  readonly comparisons: readonly Comparison[];
  readonly since: Since | null;
  readonly company: string;
  readonly checker: string;
  readonly scope: string;
  readonly day: Day;
  readonly locale: Locale;
  readonly offsetMinutes: number;
  readonly version: string;
  readonly m: ReportMessages;
  readonly words: ReportWords;
};

const markOf = ({ item }: AnsweredEntry, m: ReportMessages['paper']): string =>
  item.section === 'addition' ? m.additionMark : item.priority === 'high' ? '◎' : '○';

const dayText = (day: Day, input: ReportInput): string => (day ? formatDay(day, input.locale) : input.m.paper.noDay);

/** the same, short, for tables */
const shortDay = (day: Day, { locale, m }: ReportInput): string => tableDay(day, locale) || m.paper.noDay;

const checkedText = (answer: Answer, input: ReportInput): string =>
  shortDay(lastChecked(answer, input.offsetMinutes), input);

function head(input: ReportInput): Block {
  const { m, company, checker, scope, words, facts, reader } = input;
  const p = m.paper;
  const { from, to } = facts.answered;
  const answered =
    from === ''
      ? p.noDay
      : from === to
        ? dayText(from, input)
        : p.answeredRange({ from: dayText(from, input), to: dayText(to, input) });
  const person = reader === 'boss' ? [{ label: p.checker, value: checker || p.blank }] : [];
  return {
    kind: 'facts',
    rows: [
      [
        { label: p.company, value: company || p.blank },
        { label: p.day, value: dayText(input.day, input) },
      ],
      [{ label: p.methods, value: words.methods }],
      ...(person.length > 0
        ? [[...person, { label: p.answered, value: answered }]]
        : [[{ label: p.answered, value: answered }]]),
      ...(scope || reader !== 'boss' ? [[{ label: p.scope, value: scope || p.blank }]] : []),
    ],
  };
}

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

function openBlocks(input: ReportInput): Block[] {
  const { facts, m, words, parts } = input;
  const p = m.paper;
  const notes = parts.has('notes') && facts.open.some(({ answer }) => answer.note.trim() !== '');
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
    facts.open.length === 0
      ? { kind: 'text', text: p.openNone }
      : { kind: 'table', caption: p.open, columns, rows: facts.open.map(row) },
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

function bossBlocks(input: ReportInput): Block[] {
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

function clientBlocks(input: ReportInput): Block[] {
  const { entries, parts, m, words } = input;
  const p = m.paper;
  const done = entries.filter(({ answer }) => answer.status === 'done');
  const exceptions = entries.filter(({ answer }) => answer.status === 'na');
  const planned = entries.filter(
    ({ answer }) => answer.status !== 'done' && answer.status !== 'na' && answer.due !== '',
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

function insurerBlocks(input: ReportInput): Block[] {
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

const BLOCKS: { readonly [R in Reader]: (input: ReportInput) => Block[] } = {
  boss: bossBlocks,
  client: clientBlocks,
  insurer: insurerBlocks,
};

/** The report for one reader; half-filled and empty answers give a sheet that says so. */
export function reportDocument(input: ReportInput): PaperDocument {
  const { reader, m, day, locale } = input;
  const p = m.paper;
  return {
    locale,
    title: p.titles[reader],
    fileName: `${p.fileNames[reader]}_${day}`,
    above: [p.made, reader === 'boss' ? p.confidential : ''],
    blocks: [head(input), ...BLOCKS[reader](input)],
    foot: [
      reader === 'boss' ? `${p.selfCheck}${locale === 'ja' ? '' : ' '}${p.estimate}` : p.selfCheck,
      p.source,
      p.version({ app: input.version }),
    ],
  };
}
