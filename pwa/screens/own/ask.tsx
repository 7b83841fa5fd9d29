// The questions for one person, one a screen: a tap answers and goes on; at the end stands what to show to the one in charge.
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { EMPLOYEE_QUESTIONS } from '../../../shared/content/employee.ts';
import { employeeWords } from '../../../shared/content/employee-words.ts';
import { ANSWERS, type Status } from '../../../shared/core/answer.ts';
import { replyOfStatus, statusOfReply, unanswered } from '../../../shared/core/own-replies.ts';
import { FIRST_QUESTIONS, type QuestionId } from '../../../shared/core/staff-check/questions.ts';
import { frameMessages } from '../../../shared/i18n/frame.ts';
import { ownMessages } from '../../../shared/i18n/own.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { AnswerButtons } from '../../../shared/ui/answer-buttons/answer-buttons.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { StatusLine } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { focusHeading } from '../../navigation/focus-heading.ts';
import { href, type Route } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { OwnOnly } from './own-only.tsx';
import { Question } from './question.tsx';
import { OwnEnd, ownEndNeeds } from './show.tsx';
import { giveReply, isFirst, OTHER_QUESTIONS, questionOf, useReplies } from './use-own.ts';

/** The answer is seen as chosen before the next question comes. */
const PAUSE_MS = 200;

const wantsStillness = (): boolean => globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;

/** Keys 1 to 5 answer, but not while somebody types. */
function useAnswerKeys(onAnswer: (status: Status) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, dialog');
      if (typing || event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
      const status = ANSWERS[Number(event.key) - 1];
      if (status) onAnswer(status);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [onAnswer]);
}

/** Whether the answers are saved; drawn from the start, so that what comes is heard. */
function SavedLine({ any }: { readonly any: boolean }) {
  const frame = useWords(frameMessages);
  const state = useStore().saveState.value;
  return (
    <StatusLine>{any && { saved: frame.saved, saving: frame.saving, 'not-saved': '', unread: '' }[state]}</StatusLine>
  );
}

type SessionProps = {
  /** fixed when the session starts, so that answering does not shuffle what comes next */
  readonly ids: readonly QuestionId[];
  readonly start: number;
};

function Session({ ids, start }: SessionProps) {
  const m = useWords(ownMessages);
  const store = useStore();
  const replies = useReplies();
  const [at, setAt] = useState(start);
  /** how often the person has moved */
  const [moves, setMoves] = useState(0);
  const [leaving, setLeaving] = useState(false);
  const [any, setAny] = useState(false);
  const id = ids[at];

  const moveTo = (place: number) => {
    setLeaving(false);
    setMoves((count) => count + 1);
    setAt(place);
  };
  useLayoutEffect(() => {
    if (moves > 0) focusHeading(); // the button that was pressed is gone
  }, [moves]);
  useEffect(() => {
    if (!leaving) return undefined;
    const timer = setTimeout(() => moveTo(at + 1), wantsStillness() ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [leaving]);
  const answer = (status: Status) => {
    const reply = replyOfStatus(status);
    if (leaving || id === undefined || reply === undefined) return;
    void giveReply(store, id, reply);
    setAny(true);
    setLeaving(true);
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
  needs: [...ownEndNeeds, frameMessages, employeeWords],
  title: () => ownMessages.get(locale.value).first,
  back: () => href('own'),
  action: 'close',
  view: ({ route }: { readonly route: Route }) => (
    <OwnOnly>
      <Ask key={route.params.id ?? ''} route={route} />
    </OwnOnly>
  ),
} satisfies Screen;
