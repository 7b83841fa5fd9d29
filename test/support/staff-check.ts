// Invitations and answers of a staff check for tests: everything not said is the same each time.
import fc from 'fast-check';
import { METHOD_NUMBERS } from '../../shared/core/item.ts';
import type { AnswerSheet } from '../../shared/core/staff-check/answer-sheet.ts';
import { type Invitation, PURPOSES, WAYS } from '../../shared/core/staff-check/invitation.ts';
import { FIRST_QUESTIONS, inOrder, QUESTION_IDS, type QuestionId } from '../../shared/core/staff-check/questions.ts';
import { REPLIES, type Reply } from '../../shared/core/staff-check/reply.ts';

export const invitation = (parts: Partial<Invitation> = {}): Invitation => ({
  id: '0102030405060708',
  publicKey: Uint8Array.from({ length: 32 }, (_, at) => at + 1),
  questions: FIRST_QUESTIONS,
  methods: [1, 6],
  due: '2026-12-04',
  keptUntil: '2027-01-03',
  company: 'さくら設計株式会社',
  purpose: 'gaps',
  reader: '総務の担当',
  way: 'self',
  ...parts,
});

export const sheet = (parts: Partial<AnswerSheet> = {}): AnswerSheet => ({
  sender: 'a1b2c3d4e5f60718',
  counter: 1,
  minutes: 3_636_000,
  replies: { 'e-call': 'yes' },
  filled: [],
  ...parts,
});

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const hex = (length: number) =>
  bytes(length).map((some) => [...some].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
const name = fc.constantFrom('み', 'さくら設計株式会社', 'Sakura Design K.K.', '総務 の 担当', '🌸 花');

/** Questions of a round, in their order, at least one. */
export const anyQuestions: fc.Arbitrary<QuestionId[]> = fc
  .subarray([...QUESTION_IDS], { minLength: 1 })
  .map((ids) => inOrder(ids));

export const anyInvitation: fc.Arbitrary<Invitation> = fc.record(
  {
    id: hex(8),
    publicKey: bytes(32),
    questions: anyQuestions,
    methods: fc.subarray([...METHOD_NUMBERS]),
    due: fc.constantFrom('2026-12-04', '2026-12-31', '2027-01-01'),
    keptUntil: fc.constantFrom('2027-01-01', '2027-12-31', '2100-02-28'),
    company: name,
    purpose: fc.constantFrom(...PURPOSES),
    reader: name,
    way: fc.constantFrom(...WAYS),
    slip: fc.record({ number: fc.integer({ min: 1, max: 65_535 }), secret: bytes(32) }),
  },
  {
    requiredKeys: [
      'id',
      'publicKey',
      'questions',
      'methods',
      'due',
      'keptUntil',
      'company',
      'purpose',
      'reader',
      'way',
    ],
  },
);

/** A sheet that answers some of the questions. */
export const anySheet = (questions: readonly QuestionId[]): fc.Arbitrary<AnswerSheet> =>
  fc
    .record({
      sender: hex(8),
      counter: fc.integer({ min: 1, max: 65_535 }),
      minutes: fc.nat(2 ** 32 - 1),
      replies: fc
        .array(fc.option(fc.constantFrom<Reply>(...REPLIES)), {
          minLength: questions.length,
          maxLength: questions.length,
        })
        .map((replies) => Object.fromEntries(questions.flatMap((id, at) => (replies[at] ? [[id, replies[at]]] : [])))),
      isFilled: fc.boolean(),
    })
    .map(({ isFilled, ...parts }) => ({
      ...parts,
      filled: isFilled ? questions.filter((id) => parts.replies[id]) : [],
    }));
