// What one person answered to the questions about their own devices and habits, read out of the folded state.
import type { Status } from './answer.ts';
import { path } from './log/path.ts';
import { readText, type State } from './log/state.ts';
import { FIRST_QUESTIONS, QUESTION_IDS, type QuestionId } from './staff-check/questions.ts';
import { REPLIES, type Reply } from './staff-check/reply.ts';

/** The reply to each answered question, in the order of the questions. */
export type OwnReplies = ReadonlyMap<QuestionId, Reply>;

/** A word that this version does not know, and a question that it does not have, are no reply. */
export function readReplies(state: State, plan: string): OwnReplies {
  const found = new Map<QuestionId, Reply>();
  for (const id of QUESTION_IDS) {
    const word = readText(state, path.reply(plan, id));
    const reply = REPLIES.find((known) => known === word);
    if (reply) found.set(id, reply);
  }
  return found;
}

/** Path of one line on what is left of a question that is partly so. Apart from `path`, which the first view loads. */
export const missingPath = (plan: string, question: QuestionId): string => `${path.reply(plan, question)}/missing`;

/** What is left of the questions that are partly so, where somebody wrote it. A line under another reply is kept and not shown. */
export function readMissing(state: State, plan: string): ReadonlyMap<QuestionId, string> {
  const partly = repliedWith(readReplies(state, plan), QUESTION_IDS, ['partly']);
  const lines = partly.map((id) => [id, readText(state, missingPath(plan, id))] as const);
  return new Map(lines.filter(([, line]) => line !== ''));
}

/** When the newest of the replies was given, in milliseconds since 1970; 0 if there is none. */
export function repliedAt(state: State, plan: string): number {
  const times = [...readReplies(state, plan).keys()].map((id) => state.get(path.reply(plan, id))?.at[0] ?? 0);
  return Math.max(0, ...times);
}

const AS_STATUS: { readonly [R in Reply]: Status } = {
  yes: 'done',
  partly: 'partly',
  no: 'todo',
  na: 'na',
  unknown: 'unknown',
};

/** A reply as the state that tags, grains and counts show. */
export const statusOfReply = (reply: Reply | undefined): Status => (reply === undefined ? 'new' : AS_STATUS[reply]);

/** The reply that a chosen state stands for; undefined for one that nobody can choose. */
export const replyOfStatus = (status: Status): Reply | undefined =>
  REPLIES.find((reply) => AS_STATUS[reply] === status);

/** The questions without a reply, in their order. */
export const unanswered = (replies: OwnReplies, questions: readonly QuestionId[]): QuestionId[] =>
  questions.filter((id) => !replies.has(id));

/** The questions with one of these replies, in their order. */
export const repliedWith = (
  replies: OwnReplies,
  questions: readonly QuestionId[],
  wanted: readonly Reply[],
): QuestionId[] => questions.filter((id) => wanted.some((reply) => replies.get(id) === reply));

/** True once all of the first questions have a reply. */
export const isFirstDone = (replies: OwnReplies): boolean => unanswered(replies, FIRST_QUESTIONS).length === 0;
