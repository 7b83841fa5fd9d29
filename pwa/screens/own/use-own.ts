// The replies of the person who uses the app for themselves, and how one is given.
import { useMemo } from 'preact/hooks';
import { path } from '../../../shared/core/log/path.ts';
import { type OwnReplies, readMissing, readReplies } from '../../../shared/core/own-replies.ts';
import { FIRST_QUESTIONS, QUESTION_IDS, type QuestionId } from '../../../shared/core/staff-check/questions.ts';
import type { Reply } from '../../../shared/core/staff-check/reply.ts';
import type { Store } from '../../../shared/store/store.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { PLAN, planInUse } from '../../plan-in-use.ts';

/** The questions after the first twelve. */
export const OTHER_QUESTIONS: readonly QuestionId[] = QUESTION_IDS.filter((id) => !FIRST_QUESTIONS.includes(id));

export const isFirst = (id: QuestionId): boolean => FIRST_QUESTIONS.includes(id);

/** A question's id out of an address, or undefined. */
export const questionOf = (text: string | undefined): QuestionId | undefined => QUESTION_IDS.find((id) => id === text);

export function useReplies(): OwnReplies {
  const state = useStore().state.value;
  const plan = planInUse.value;
  return useMemo(() => readReplies(state, plan), [state, plan]);
}

/** What is left of what is partly so, by question. */
export function useMissing(): ReturnType<typeof readMissing> {
  const state = useStore().state.value;
  const plan = planInUse.value;
  return useMemo(() => readMissing(state, plan), [state, plan]);
}

/** Answers a question in the plan in use. */
export const giveReply = (store: Store, id: QuestionId, reply: Reply): Promise<boolean> =>
  store.set([{ path: path.reply(PLAN, id), value: reply }]);
