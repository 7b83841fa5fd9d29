// From opened answers to totals. Any order, any repetition gives the same; nothing here tells one person's answers.
import type { AnswerSheet } from './answer-sheet.ts';
import { LEAST_ANSWERS, mergeGroups, type SlipRange } from './groups.ts';
import type { QuestionId } from './questions.ts';
import { REPLIES, type Reply } from './reply.ts';

/** An answer that was opened. `name`: of the sealed object, from its content. */
export type OpenedAnswer = { readonly name: string; readonly slip: number; readonly sheet: AnswerSheet };

export type ReplyCounts = { readonly [R in Reply]: number };
export type QuestionCounts = { readonly [id in QuestionId]?: ReplyCounts };

export type GroupCounts = {
  /** from and to with their names; none: the slips that are in no range */
  readonly ranges: readonly SlipRange[];
  readonly answered: number;
  readonly questions: QuestionCounts;
};

export type RollUp = {
  readonly answered: number;
  /** how many people were asked, 0 if nobody knows */
  readonly asked: number;
  readonly questions: QuestionCounts;
  /** none, or at least two of five answers or more */
  readonly groups: readonly GroupCounts[];
};

const NO_REPLIES: ReplyCounts = { yes: 0, partly: 0, no: 0, na: 0, unknown: 0 };

const isTakenBack = ({ sheet }: OpenedAnswer): boolean => Object.keys(sheet.replies).length === 0;

/** True if `a` counts instead of `b`: the higher counter; the name decides where one counter was used twice. */
const isNewer = (a: OpenedAnswer, b: OpenedAnswer): boolean =>
  a.sheet.counter !== b.sheet.counter ? a.sheet.counter > b.sheet.counter : a.name > b.name;

function newestBy(answers: readonly OpenedAnswer[], keyOf: (answer: OpenedAnswer) => string): OpenedAnswer[] {
  const newest = new Map<string, OpenedAnswer>();
  for (const answer of answers) {
    const key = keyOf(answer);
    const known = newest.get(key);
    if (!known || isNewer(answer, known)) newest.set(key, answer);
  }
  return [...newest.values()];
}

/** The newest sheet of every sender, those taken back left out. On a slip, a sender is somebody with that slip. */
const senders = (answers: readonly OpenedAnswer[]): OpenedAnswer[] =>
  newestBy(answers, ({ slip, sheet }) => `${slip} ${sheet.sender}`).filter((answer) => !isTakenBack(answer));

/**
 * Who has a say: by open link every sender, with slips one for each slip, the newest. An empty newest sheet takes it back.
 * In the order of the slips, so that the result does not tell who came first.
 */
export function voicesOf(answers: readonly OpenedAnswer[]): readonly OpenedAnswer[] {
  const voices = newestBy(senders(answers), ({ slip, sheet }) => (slip === 0 ? sheet.sender : String(slip)));
  return voices.toSorted((a, b) => a.slip - b.slip || (a.name < b.name ? -1 : 1));
}

export type Counter = {
  readonly answered: number;
  /** how many people were asked, 0 if nobody knows */
  readonly asked: number;
  /** slips that nobody has answered yet: numbers, for the person in charge alone */
  readonly openSlips: readonly number[];
  /** answers that came with slips, each sender once: more than slips means that a slip was used by several */
  readonly senders: number;
  readonly tooMany: boolean;
};

/** `of`: so many of those asked; `more`: spare slips were used as well, so that nobody knows of how many; `open`: by one link. */
export type Turnout = 'of' | 'more' | 'open';

/**
 * How the number of answers may be told. A lost slip is answered on a spare one, perhaps after the lost one was: then more
 * answers than people come in, and no share of the people is true any more.
 */
export const turnoutOf = ({ answered, asked }: Pick<Counter, 'answered' | 'asked'>): Turnout =>
  asked === 0 ? 'open' : answered > asked ? 'more' : 'of';

type Asked = { readonly slips: number; readonly spare: number; readonly groups: readonly SlipRange[] };

/** What may be seen while answers come in: how many, never what. */
export function counterOf({ slips, spare }: Asked, answers: readonly OpenedAnswer[]): Counter {
  const voices = voicesOf(answers);
  const used = new Set(voices.map(({ slip }) => slip));
  const all = senders(answers).length;
  return {
    answered: voices.length,
    asked: slips - spare,
    openSlips: Array.from({ length: slips }, (_, at) => at + 1).filter((number) => !used.has(number)),
    senders: all,
    tooMany: slips > 0 && all > voices.length,
  };
}

const countsOf = (questions: readonly QuestionId[], voices: readonly OpenedAnswer[]): QuestionCounts =>
  Object.fromEntries(
    questions.map((id) => {
      const counts = { ...NO_REPLIES };
      for (const { sheet } of voices) {
        const reply = sheet.replies[id];
        if (reply) counts[reply] += 1;
      }
      return [id, counts];
    }),
  );

/**
 * The totals, or null where fewer than five people have answered. Only for a closed round: see `mayClose`.
 * Groups with fewer than five are merged with the next smallest; a single one that is left says no more than the total.
 */
export function rollUp(
  round: Asked & { readonly questions: readonly QuestionId[] },
  answers: readonly OpenedAnswer[],
): RollUp | null {
  const voices = voicesOf(answers);
  if (voices.length < LEAST_ANSWERS) return null;
  const groups = round.groups.length > 0 ? mergeGroups(round.groups, voices) : [];
  return {
    answered: voices.length,
    asked: round.slips - round.spare,
    questions: countsOf(round.questions, voices),
    groups:
      groups.length < 2
        ? []
        : groups.map(({ ranges, members }) => ({
            ranges,
            answered: members.length,
            questions: countsOf(round.questions, members),
          })),
  };
}

/**
 * Whether a round may be closed, now or early: five people have answered. Closing is for good, because whoever could take
 * one more answer in afterwards would see from the difference what it says.
 */
export const mayClose = (answers: readonly OpenedAnswer[]): boolean => voicesOf(answers).length >= LEAST_ANSWERS;

/** Those to whom the question applies and who answered it. */
export const baseOf = (counts: ReplyCounts): number => counts.yes + counts.partly + counts.no + counts.unknown;

export const totalOf = (counts: ReplyCounts): number => REPLIES.reduce((sum, reply) => sum + counts[reply], 0);
