// What is left to do after the answers: the next steps, and what to find out. Shown at home and to the person in charge.
import { employeeWords } from '../../../shared/content/employee-words.ts';
import { type OwnReplies, repliedWith } from '../../../shared/core/own-replies.ts';
import { QUESTION_IDS, type QuestionId } from '../../../shared/core/staff-check/questions.ts';
import { ownMessages } from '../../../shared/i18n/own.ts';
import { GroupHead, Rows } from '../../../shared/ui/rows/rows.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { QuestionRow } from './question-row.tsx';
import { useMissing } from './use-own.ts';

export type OpenQuestionsProps = {
  readonly replies: OwnReplies;
  /** so many of each kind at most; all, if not said */
  readonly most?: number;
};

export function OpenQuestions({ replies, most }: OpenQuestionsProps) {
  const m = useWords(ownMessages);
  const { questions } = useWords(employeeWords);
  const missing = useMissing();
  /** what the person wrote themselves says more than our next step */
  const below = (id: QuestionId, sub: 'ifNot' | 'unknown') => {
    const text = missing.get(id);
    return text === undefined ? questions[id][sub] : m.missingLeft({ text });
  };
  const lists = [
    { title: m.toDo, ids: repliedWith(replies, QUESTION_IDS, ['no', 'partly']), sub: 'ifNot' },
    { title: m.toAsk, ids: repliedWith(replies, QUESTION_IDS, ['unknown']), sub: 'unknown' },
  ] as const;
  return (
    <>
      {lists
        .filter(({ ids }) => ids.length > 0)
        .map(({ title, ids, sub }) => (
          <section key={title}>
            <GroupHead title={title} aside={m.questions({ n: ids.length })} />
            <Rows label={title}>
              {ids.slice(0, most).map((id) => (
                <QuestionRow key={id} id={id} replies={replies} sub={below(id, sub)} />
              ))}
            </Rows>
          </section>
        ))}
    </>
  );
}
