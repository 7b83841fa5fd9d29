// Five questions in five minutes, or twenty for whoever asks for them: one a screen, a tap answers and goes on, and an end that says what changed and what is next.
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { itemDetailWords, itemWords } from '../../../shared/content/words.ts';
import type { Status } from '../../../shared/core/answer.ts';
import { answerEdits } from '../../../shared/core/answer-edits.ts';
import { countStatuses } from '../../../shared/core/counts.ts';
import { type AnsweredEntry, inHandbook } from '../../../shared/core/summary.ts';
import { checklistMessages } from '../../../shared/i18n/checklist.ts';
import { itemMessages } from '../../../shared/i18n/item.ts';
import { returningMessages } from '../../../shared/i18n/returning.ts';
import { uiMessages } from '../../../shared/i18n/ui.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { AnswerButtons } from '../../../shared/ui/answer-buttons/answer-buttons.tsx';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href, type Route } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { SavedLine, useAnswerKeys, useSteps } from '../../parts/one-by-one.tsx';
import { PLAN, type Plan, reviewClock, usePlan } from '../../plan.ts';
import { ReasonField } from '../item/reason-field.tsx';
import { QuickEnd } from './quick-end.tsx';
import { QuickQuestion } from './quick-question.tsx';
import { leftIn, sessionOf } from './quick-session.ts';

const doneIn = (plan: Plan): number => countStatuses(plan.entries.filter(inHandbook)).done;

type SessionProps = {
  readonly plan: Plan;
  /** fixed when the session starts, so that answering does not shuffle what comes next */
  readonly ids: readonly string[];
  readonly onAgain: () => void;
  /** how many questions the next session would have */
  readonly next: () => number;
};

function Session({ plan, ids, onAgain, next }: SessionProps) {
  const m = useWords(checklistMessages);
  const store = useStore();
  const [doneBefore] = useState(() => doneIn(plan));
  const steps = useSteps();
  const { at } = steps;
  const [given, setGiven] = useState<ReadonlyMap<string, Status>>(new Map());
  /** the question whose 対象外 waits for its reason */
  const [asking, setAsking] = useState(false);
  const entry = plan.entries.find(({ item }) => item.id === ids[at]);
  const moveTo = (place: number) => {
    setAsking(false);
    steps.moveTo(place);
  };
  const answer = ({ item: { id }, answer: before }: AnsweredEntry, status: Status) => {
    if (steps.isLeaving) return;
    void store.set(answerEdits({ plan: PLAN, item: id }, before, status, reviewClock()).edits);
    setGiven(new Map(given).set(id, status));
    if (status === 'na') setAsking(true);
    else steps.leave();
  };
  useAnswerKeys(entry && !asking ? (status) => answer(entry, status) : null);
  /** The line stays the same element from question to question, or it would not be read out. */
  const withLine = (body: VNode) => (
    <div class="tm-stack">
      {body}
      <SavedLine any={given.size > 0} />
    </div>
  );
  if (!entry)
    return withLine(<QuickEnd plan={plan} given={given} doneBefore={doneBefore} next={next()} onNext={onAgain} />);
  const { id } = entry.item;
  const { status } = entry.answer;
  return withLine(
    <QuickQuestion key={id} entry={entry} at={at} total={ids.length}>
      {asking ? (
        <form
          class="tm-stack"
          onSubmit={(event) => {
            event.preventDefault();
            moveTo(at + 1);
          }}
        >
          <ReasonField id={id} focus />
          <Buttons>
            <Button type="submit" wide>
              {m.quickNext}
            </Button>
            <Button kind="text" icon="back" onClick={() => setAsking(false)}>
              {m.quickChange}
            </Button>
          </Buttons>
        </form>
      ) : (
        <>
          <AnswerButtons
            label={m.answers}
            value={status === 'new' ? undefined : status}
            onAnswer={(chosen) => answer(entry, chosen)}
          />
          <div class="tm-between">
            {at > 0 ? (
              <TextLink icon="back" onClick={() => moveTo(at - 1)}>
                {m.quickBack}
              </TextLink>
            ) : (
              <span />
            )}
            <TextLink onClick={() => moveTo(at + 1)}>{m.skip}</TextLink>
            <TextLink href={href('item', id)} after="next">
              {m.more}
            </TextLink>
          </div>
          <p class="tm-sub tm-wide-only">{m.quickKeys}</p>
        </>
      )}
    </QuickQuestion>,
  );
}

function Quick({ route }: { readonly route: Route }) {
  const m = useWords(checklistMessages);
  const plan = usePlan();
  const [sessions, setSessions] = useState<readonly (readonly string[])[]>(() => [
    leftIn(plan).slice(0, sessionOf(route)),
  ]);
  const ids = sessions.at(-1) ?? [];
  /** Asked for at the end only: an answer must not wait for the order of everything that is left. */
  const following = () => leftIn(plan, new Set(sessions.flat())).slice(0, sessionOf(route));
  if (ids.length === 0) {
    return (
      <EmptyState
        icon="check"
        title={m.quickNothing}
        actions={
          <Buttons>
            <Button href={href('checklist')}>{m.toList}</Button>
          </Buttons>
        }
      >
        <p>{m.quickNothingText}</p>
      </EmptyState>
    );
  }
  return (
    <Session
      key={sessions.length}
      plan={plan}
      ids={ids}
      next={() => following().length}
      onAgain={() => setSessions([...sessions, following()])}
    />
  );
}

export default {
  needs: [checklistMessages, returningMessages, itemMessages, uiMessages, itemWords, itemDetailWords],
  title: () => checklistMessages.get(locale.value).quickTitle,
  back: () => href('checklist'),
  action: 'close',
  view: Quick,
} satisfies Screen;
