// Where questions, answers and methods stand in the picture of the flowchart. One half for the company's devices, one for private ones.
import type { MethodNumber } from '../../core/item.ts';
import type { FinderAnswers, Option, QuestionId } from '../../core/method.ts';
import { findMethods, questionsAsked, SAFER_SIDE } from '../../core/method.ts';

export const SIZE = { width: 336, height: 372 } as const;
export const BOX_HEIGHT = 38;
export const RADIUS = 15;

export type Owner = 'company' | 'personal';
export type FlowBox = { readonly question: QuestionId; readonly x: number; readonly y: number; readonly width: number };
export type FlowEnd = { readonly method: MethodNumber; readonly x: number; readonly y: number };
export type FlowEdge = {
  readonly question: QuestionId;
  readonly option: Option;
  readonly path: string;
  readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' };
};
export type FlowHalf = {
  readonly owner: Owner;
  readonly boxes: readonly FlowBox[];
  readonly ends: readonly FlowEnd[];
  readonly edges: readonly FlowEdge[];
};

const ROW = { Q1: 0, Q2: 74, Q3: 148, Q4: 250, ends: 350 } as const;
const MIDDLE = SIZE.width / 2;

/** The first question stands above both halves. */
export const FIRST: FlowBox = { question: 'Q1', x: MIDDLE, y: ROW.Q1, width: 150 };

const METHODS: Record<Owner, readonly [MethodNumber, MethodNumber, MethodNumber, MethodNumber]> = {
  company: [1, 4, 2, 3],
  personal: [5, 8, 6, 7],
};

function half(owner: Owner, left: number): FlowHalf {
  const x = { Q2: left + 84, Q3: left + 42, Q5: left + 126, Q4: left + 64 };
  const end = { full: left + 18, limited: left + 64, cloud: left + 106, local: left + 150 };
  const ends = [end.full, end.limited, end.cloud, end.local];
  const below = (y: number) => y + BOX_HEIGHT;
  const top = ROW.ends - RADIUS;
  const start = (at: number, y: number) => ({ x: at, y, anchor: 'start' as const });
  const before = (at: number, y: number) => ({ x: at, y, anchor: 'end' as const });
  const fork = (from: number, to: number, y1: number, y2: number) =>
    `M${from} ${y1}C${from} ${(y1 + y2) / 2} ${to} ${(y1 + y2) / 2} ${to} ${y2}`;
  const toSide = owner === 'company' ? before : start;
  const sideX = owner === 'company' ? x.Q2 + 14 : x.Q2 - 14;
  return {
    owner,
    boxes: [
      { question: 'Q2', x: x.Q2, y: ROW.Q2, width: 124 },
      { question: 'Q3', x: x.Q3, y: ROW.Q3, width: 78 },
      { question: 'Q5', x: x.Q5, y: ROW.Q3, width: 78 },
      { question: 'Q4', x: x.Q4, y: ROW.Q4, width: 66 },
    ],
    ends: METHODS[owner].map((method, index) => ({ method, x: ends[index] ?? 0, y: ROW.ends })),
    edges: [
      {
        question: 'Q1',
        option: owner,
        path: fork(MIDDLE + (owner === 'company' ? -40 : 40), x.Q2, below(ROW.Q1), ROW.Q2),
        label: toSide(sideX, below(ROW.Q1) + 16),
      },
      {
        question: 'Q2',
        option: 'yes',
        path: fork(x.Q2 - 20, x.Q3, below(ROW.Q2), ROW.Q3),
        label: before(x.Q3 + 4, below(ROW.Q2) + 18),
      },
      {
        question: 'Q2',
        option: 'no',
        path: fork(x.Q2 + 20, x.Q5, below(ROW.Q2), ROW.Q3),
        label: start(x.Q5 - 6, below(ROW.Q2) + 18),
      },
      {
        question: 'Q3',
        option: 'yes',
        path: `M${end.full} ${below(ROW.Q3)}V${top}`,
        label: start(end.full + 5, below(ROW.Q3) + 18),
      },
      {
        question: 'Q3',
        option: 'no',
        path: fork(x.Q3 + 14, x.Q4, below(ROW.Q3), ROW.Q4),
        label: start(x.Q4 + 1, below(ROW.Q3) + 18),
      },
      {
        question: 'Q4',
        option: 'full',
        path: fork(x.Q4 - 20, end.full + 3, below(ROW.Q4), top),
        label: start(end.full + 8, below(ROW.Q4) + 40),
      },
      {
        question: 'Q4',
        option: 'limited',
        path: `M${end.limited} ${below(ROW.Q4)}V${top}`,
        label: start(end.limited + 5, below(ROW.Q4) + 24),
      },
      {
        question: 'Q5',
        option: 'yes',
        path: `M${end.cloud} ${below(ROW.Q3)}V${top}`,
        label: before(end.cloud - 4, below(ROW.Q3) + 44),
      },
      {
        question: 'Q5',
        option: 'no',
        path: `M${end.local} ${below(ROW.Q3)}V${top}`,
        label: before(end.local - 4, below(ROW.Q3) + 44),
      },
    ],
  };
}

export const HALVES: readonly FlowHalf[] = [half('company', 0), half('personal', MIDDLE)];

export type Taken = {
  readonly owners: readonly Owner[];
  /** question → the answer that counts (for 「わからない」 the safer side) */
  readonly options: Readonly<Partial<Record<QuestionId, Option>>>;
  readonly asked: readonly QuestionId[];
  readonly methods: readonly MethodNumber[];
};

/** What the answers so far mark in the picture. */
export function takenPath(answers: FinderAnswers): Taken {
  const asked = questionsAsked(answers).filter((question) => answers[question] !== undefined);
  const options = Object.fromEntries(
    asked.map((question) => {
      const answer = answers[question];
      return [question, answer === 'unknown' ? SAFER_SIDE[question] : answer];
    }),
  ) as Taken['options'];
  const owner = options.Q1;
  const owners: Owner[] =
    owner === 'both' ? ['company', 'personal'] : owner === 'company' || owner === 'personal' ? [owner] : [];
  return { owners, options, asked, methods: findMethods(answers)?.methods ?? [] };
}

/** An edge lies on the way if its half is taken and its answer is the one that counts. */
export const isTaken = (taken: Taken, owner: Owner, edge: FlowEdge): boolean =>
  taken.owners.includes(owner) && (edge.question === 'Q1' || taken.options[edge.question] === edge.option);
