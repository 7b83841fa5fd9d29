// The papers of a round: key card, numbered slips, a page for the boss, a page for everyone.
import type { Locale } from '../../../shared/core/locale.ts';
import type { Block, Cell, PaperCode, PaperDocument, PaperSlip } from '../../../shared/core/paper/document.ts';
import { printableLine } from '../../../shared/core/paper/printable.ts';
import { typedKey } from '../../../shared/core/staff-check/key-card.ts';
import { minutesFor, type QuestionId } from '../../../shared/core/staff-check/questions.ts';
import { beforeOf, nextThree, type QuestionResult, resultsOf } from '../../../shared/core/staff-check/results.ts';
import { type RollUp, turnoutOf } from '../../../shared/core/staff-check/roll-up.ts';
import type { Round } from '../../../shared/core/staff-check/round.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import type { staffCheckMessages } from '../../../shared/i18n/staff-check.ts';

type Words = ReturnType<typeof staffCheckMessages.get>;
type Common = { readonly round: Round; readonly m: Words; readonly locale: Locale };

const above = ({ m, round }: Common, locale: Locale): [string, string] => [
  m.paper.made,
  m.dueOn({ day: formatDay(round.due, locale) }),
];

/** Two cards alike: one for the safe, one for whoever stands in. */
export function keyCardDocument(
  input: Common & { readonly code: PaperCode; readonly words: readonly string[] },
): PaperDocument {
  const { round, m, locale, code, words } = input;
  const day = formatDay(round.due, locale);
  const card: readonly Block[] = [
    { kind: 'heading', level: 2, text: printableLine(round.company) },
    { kind: 'text', text: `${m.key.cardText}\n${m.key.cardWarning}` },
    {
      kind: 'code',
      code,
      mm: 45,
      label: m.key.cardTitle({ day }),
      beside: [
        m.words.title,
        words.join(' '),
        m.key.cardTyped,
        round.privateKey ? typedKey(round.privateKey) : '',
        m.key.cardHolder,
      ],
    },
    { kind: 'text', tone: 'small', text: m.key.cardHandOver({ day: formatDay(round.keptUntil, locale) }) },
  ];
  return {
    locale,
    title: m.key.cardTitle({ day }),
    fileName: m.key.fileName({ day: round.due }),
    above: above(input, locale),
    blocks: [
      { kind: 'together', blocks: card },
      { kind: 'together', blocks: card },
    ],
    foot: [],
  };
}

/** @param codes one for each slip, in order */
export function slipsDocument(
  input: Common & { readonly codes: readonly PaperCode[]; readonly words: readonly string[] },
): PaperDocument {
  const { round, m, locale, codes, words } = input;
  const due = formatDay(round.due, locale, 'short');
  const slips: PaperSlip[] = codes.map((code, at) => ({
    code,
    label: m.strip.number,
    number: String(at + 1),
    title: m.strip.head({ n: round.questions.length, minutes: minutesFor(round.questions.length) }),
    lines: [m.strip.body, m.strip.due({ day: due })],
    wordsLabel: m.strip.words,
    words,
  }));
  return {
    locale,
    title: m.strip.title,
    fileName: m.strip.fileName({ day: round.due }),
    above: [printableLine(round.company), m.strip.cut],
    blocks: [{ kind: 'slips', slips }],
    foot: [],
  };
}

export type ResultInput = Common & {
  readonly counts: RollUp;
  readonly last: RollUp | null;
  readonly titleOf: (id: QuestionId) => string;
  readonly stepOf: (id: QuestionId) => string;
};

const LEADS = { of: 'bossLead', more: 'bossLeadMore', open: 'bossLeadOpen' } as const;

const todo = ({ m, titleOf, stepOf }: ResultInput, three: readonly QuestionResult[]): Block => ({
  kind: 'table',
  caption: m.paper.todo,
  columns: [{ label: m.paper.question }, { label: m.paper.who, size: 'm' }, { label: m.paper.by, size: 'm' }],
  rows: three.map(({ id, counts }): Cell[] => [
    { kind: 'explained', text: titleOf(id), small: `${stepOf(id)}\n${m.rollup.threeRow(counts)}` },
    '',
    '',
  ]),
});

const found = ({ counts, last, m, titleOf }: ResultInput): Block => ({
  kind: 'table',
  caption: m.paper.found,
  columns: [
    { label: m.paper.question, size: 'l' },
    { label: m.paper.cost },
    ...(last ? [{ label: m.paper.before, size: 'm' } as const] : []),
  ],
  rows: resultsOf(counts).map(({ id, counts: of }): Cell[] => {
    const before = beforeOf(last, id);
    return [titleOf(id), m.rollup.row(of), ...(last ? [before ? m.paper.beforeCell(before) : ''] : [])];
  }),
});

/** One page for the boss, all questions. Never the numbers of open slips. */
export function bossDocument(input: ResultInput): PaperDocument {
  const { round, counts, m, locale } = input;
  const three = nextThree(counts);
  const lead = m.paper[LEADS[turnoutOf(counts)]]({ total: counts.asked, n: counts.answered });
  return {
    locale,
    title: m.paper.bossTitle({ company: printableLine(round.company) }),
    fileName: m.paper.bossFile({ day: round.closedOn ?? round.due }),
    above: above(input, locale),
    blocks: [
      { kind: 'stamps', label: m.paper.stamps, labels: m.paper.stampLabels },
      { kind: 'text', text: lead },
      ...(three.length > 0 ? [{ kind: 'heading', level: 2, text: m.paper.todo } as const, todo(input, three)] : []),
      { kind: 'heading', level: 2, text: m.paper.found },
      found(input),
      { kind: 'note', text: m.paper.note },
    ],
    foot: [],
  };
}

/** For everyone: thanks, what was found, what comes next. Without stamps. */
export function staffDocument(input: ResultInput): PaperDocument {
  const { round, counts, m, locale, titleOf, stepOf } = input;
  const three = nextThree(counts);
  return {
    locale,
    title: m.paper.staffTitle,
    fileName: m.paper.staffFile({ day: round.closedOn ?? round.due }),
    above: [printableLine(round.company), above(input, locale)[1]],
    blocks: [
      { kind: 'text', text: m.paper.staffText({ n: counts.answered }) },
      { kind: 'list', style: 'number', items: three.map(({ id }) => `${titleOf(id)}\n${stepOf(id)}`) },
      { kind: 'heading', level: 2, text: m.paper.found },
      found(input),
      { kind: 'note', text: m.paper.note },
    ],
    foot: [],
  };
}
