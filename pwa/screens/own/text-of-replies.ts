// The answers of one person as a plain text for a chat or a mail.
import type { employeeWords } from '../../../shared/content/employee-words.ts';
import { type OwnReplies, repliedWith } from '../../../shared/core/own-replies.ts';
import { QUESTION_IDS } from '../../../shared/core/staff-check/questions.ts';
import { REPLIES } from '../../../shared/core/staff-check/reply.ts';

export type ReplyTextWords = {
  readonly m: { readonly questions: (p: { n: number }) => string };
  readonly words: ReturnType<typeof employeeWords.get>;
  /** lines before the answers */
  readonly head: readonly string[];
};

/** Every question that was answered, one kind of answer after the other, each with how many there are. */
export function textOfReplies(replies: OwnReplies, { m, words, head }: ReplyTextWords): string {
  const parts = REPLIES.flatMap((reply) => {
    const ids = repliedWith(replies, QUESTION_IDS, [reply]);
    if (ids.length === 0) return [];
    const label = words.replies[reply].label;
    return ['', `${label}（${m.questions({ n: ids.length })}）`, ...ids.map((id) => `・${words.questions[id].title}`)];
  });
  return [...head, ...parts].join('\n');
}
