// The questions for one person, one a screen: a tap answers and goes on; at the end stands what to show to the one in charge.
import { useState } from 'preact/hooks';
import { EMPLOYEE_QUESTIONS } from '../../../shared/content/employee.ts';
import { employeeWords } from '../../../shared/content/employee-words.ts';
import type { Status } from '../../../shared/core/answer.ts';
import { replyOfStatus, statusOfReply, unanswered } from '../../../shared/core/own-replies.ts';
import { FIRST_QUESTIONS, type QuestionId } from '../../../shared/core/staff-check/questions.ts';
import { ownMessages } from '../../../shared/i18n/own.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { AnswerButtons } from '../../../shared/ui/answer-buttons/answer-buttons.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href, type Route } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { SavedLine, useAnswerKeys, useSteps } from '../../parts/one-by-one.tsx';
import { MissingLine } from './missing-line.tsx';
import { OwnOnly } from './own-only.tsx';
import { Question } from './question.tsx';
import { OwnEnd, ownEndNeeds } from './show.tsx';
import { giveReply, isFirst, OTHER_QUESTIONS, questionOf, useReplies } from './use-own.ts';

type SessionProps = {
  /** fixed when the session starts, so that answering does not shuffle what comes next */
  readonly ids: readonly QuestionId[];
  readonly start: number;
};

function Session({ ids, start }: SessionProps) {
  const m = useWords(ownMessages);
  const store = useStore();
  const replies = useReplies();
  const { at, isLeaving, moveTo, leave } = useSteps(start);
  const [any, setAny] = useState(false);
  /** the question that was just answered with 一部できている */
  const [partly, setPartly] = useState<QuestionId | undefined>(undefined);
  const id = ids[at];
  const answer = (status: Status) => {
    const reply = replyOfStatus(status);
    if (isLeaving || id === undefined || reply === undefined) return;
    void giveReply(store, id, reply);
    setAny(true);
    // What is left is asked in the same place; the way on stands below it.
    setPartly(status === 'partly' ? id : undefined);
    if (status !== 'partly') leave();
  };
  useAnswerKeys(answer);
  const value = id === undefined ? undefined : replies.get(id);
  return (
    <div class="tm-stack">
      {id === undefined ? (
        <OwnEnd />
      ) : (
        <Question key={id} id={id} at={at} total={ids.length}>
          <AnswerButtons
            label={m.answers}
            value={value === undefined ? undefined : statusOfReply(value)}
            onAnswer={answer}
          />
          {value === 'partly' && !isLeaving && (
            <MissingLine id={id} fresh={partly === id} onNext={() => moveTo(at + 1)} />
          )}
          <div class="tm-between">
            {at > 0 ? (
              <TextLink icon="back" onClick={() => moveTo(at - 1)}>
                {m.back}
              </TextLink>
            ) : (
              <span />
            )}
            <TextLink onClick={() => moveTo(at + 1)} after="next">
              {m.skip}
            </TextLink>
          </div>
          <p class="tm-sub tm-wide-only">{m.keys}</p>
        </Question>
      )}
      <SavedLine any={any} />
    </div>
  );
}

/** The list that a question belongs to, or the one that comes next. Without an id the first question that is open. */
function Ask({ route }: { readonly route: Route }) {
  const replies = useReplies();
  const wanted = questionOf(route.params.id);
  const [ids] = useState(() =>
    wanted === undefined || isFirst(wanted)
      ? FIRST_QUESTIONS
      : EMPLOYEE_QUESTIONS.map((question) => question.id).filter((each) => OTHER_QUESTIONS.includes(each)),
  );
  const [start] = useState(() => {
    const [open = ids[0]] = unanswered(replies, ids);
    return Math.max(
      0,
      ids.findIndex((id) => id === (wanted ?? open)),
    );
  });
  return <Session ids={ids} start={start} />;
}

export default {
  needs: [...ownEndNeeds, employeeWords],
  title: () => ownMessages.get(locale.value).first,
  back: () => href('own'),
  action: 'close',
  view: ({ route }: { readonly route: Route }) => (
    <OwnOnly>
      <Ask key={route.params.id ?? ''} route={route} />
    </OwnOnly>
  ),
} satisfies Screen;
