// One question as a row: its title, what was answered, and what comes next.
import { employeeWords } from '../../../shared/content/employee-words.ts';
import { type OwnReplies, statusOfReply } from '../../../shared/core/own-replies.ts';
import type { QuestionId } from '../../../shared/core/staff-check/questions.ts';
import { Row } from '../../../shared/ui/rows/rows.tsx';
import { StatusTag } from '../../../shared/ui/status-tag/status-tag.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';

export type QuestionRowProps = {
  readonly id: QuestionId;
  readonly replies: OwnReplies;
  /** a sentence below the title */
  readonly sub?: string | undefined;
};

export function QuestionRow({ id, replies, sub }: QuestionRowProps) {
  const status = statusOfReply(replies.get(id));
  return (
    <Row
      href={href('own', 'ask', id)}
      title={useWords(employeeWords).questions[id].title}
      sub={sub}
      meta={<StatusTag status={status} />}
      done={status === 'done' || status === 'na'}
    />
  );
}
