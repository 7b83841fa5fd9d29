// The answers of one person as a plain text for a chat or a mail.
import type { employeeWords } from '../../../shared/content/employee-words.ts';
import { type OwnReplies, repliedWith } from '../../../shared/core/own-replies.ts';
import { QUESTION_IDS, type QuestionId } from '../../../shared/core/staff-check/questions.ts';
import { REPLIES } from '../../../shared/core/staff-check/reply.ts';

export type ReplyTextWords = {
  readonly m: {
    readonly questions: (p: { n: number }) => string;
    readonly missingLeft: (p: { text: string }) => string;
  };
  readonly words: ReturnType<typeof employeeWords.get>;
  /** lines before the answers */
  readonly head: readonly string[];
  /** question → what is left of it */
  readonly missing?: ReadonlyMap<QuestionId, string>;
};

/** Every question that was answered, one kind of answer after the other, each with how many there are. */
export function textOfReplies(replies: OwnReplies, { m, words, head, missing }: ReplyTextWords): string {
  const line = (id: QuestionId) => {
    const text = missing?.get(id);
    return `・${words.questions[id].title}${text === undefined ? '' : `（${m.missingLeft({ text })}）`}`;
  };
  const parts = REPLIES.flatMap((reply) => {
    const ids = repliedWith(replies, QUESTION_IDS, [reply]);
    if (ids.length === 0) return [];
    const label = words.replies[reply].label;
    return ['', `${label}（${m.questions({ n: ids.length })}）`, ...ids.map(line)];
  });
  return [...head, ...parts].join('\n');
}
