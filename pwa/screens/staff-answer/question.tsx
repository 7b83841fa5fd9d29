// One question of a staff check, with the five answers and the way to leave it out.
import { employeeWords } from '../../../shared/content/employee-words.ts';
import type { Status } from '../../../shared/core/answer.ts';
import { replyOfStatus, statusOfReply } from '../../../shared/core/own-replies.ts';
import type { QuestionId } from '../../../shared/core/staff-check/questions.ts';
import type { Reply } from '../../../shared/core/staff-check/reply.ts';
import { staffAnswerMessages } from '../../../shared/i18n/staff-answer.ts';
import { AnswerButtons } from '../../../shared/ui/answer-buttons/answer-buttons.tsx';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { ProgressBar } from '../../../shared/ui/progress-bar/progress-bar.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { useAnswerKeys } from '../../parts/one-by-one.tsx';

export type QuestionProps = {
  readonly id: QuestionId;
  /** place in the round, from 0, and how many questions it has */
  readonly at: number;
  readonly total: number;
  readonly reply: Reply | undefined;
  readonly isFilled: boolean;
  readonly onReply: (reply: Reply | undefined) => void;
  /** null at the first question */
  readonly onBack: (() => void) | null;
};

export function Question({ id, at, total, reply, isFilled, onReply, onBack }: QuestionProps) {
  const m = useWords(staffAnswerMessages);
  const answer = (status: Status) => onReply(replyOfStatus(status));
  useAnswerKeys(answer);
  const { question, doneWhen } = useWords(employeeWords).questions[id];
  return (
    <div class="tm-stack" data-gap="6">
      <div class="tm-stack" data-gap="2">
        <ProgressBar value={at} max={total} label={m.progress({ n: at + 1, total })} />
        <p class="tm-between tm-sub tm-num">
          <span>{m.progress({ n: at + 1, total })}</span>
          <span>{m.left({ n: total - at })}</span>
        </p>
      </div>
      <div class="tm-stack" data-gap="2">
        <h1>{question}</h1>
        <p class="tm-sub">
          <b class="tm-strong">{m.doneWhen}</b>
          {doneWhen}
        </p>
        {isFilled && <Note icon="laptop">{m.filledMark}</Note>}
      </div>
      <AnswerButtons label={question} value={reply && statusOfReply(reply)} onAnswer={answer} />
      <Buttons>
        {onBack && (
          <Button kind="text" icon="back" onClick={onBack}>
            {m.back}
          </Button>
        )}
        <Button kind="text" onClick={() => onReply(undefined)}>
          {m.skip}
        </Button>
      </Buttons>
      <p class="tm-sub">{m.own}</p>
    </div>
  );
}
