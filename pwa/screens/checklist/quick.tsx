// Five questions in five minutes: one a screen, a tap answers and goes on, and an end that says what changed and what is next.
import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { itemDetailWords, itemWords } from '../../../shared/content/index.ts';
import { ANSWERS, type Status } from '../../../shared/core/answer.ts';
import { answerEdits } from '../../../shared/core/answer-edits.ts';
import { countStatuses } from '../../../shared/core/counts.ts';
import { type AnsweredEntry, inHandbook } from '../../../shared/core/summary.ts';
import { checklistMessages } from '../../../shared/i18n/checklist.ts';
import { frameMessages } from '../../../shared/i18n/frame.ts';
import { itemMessages } from '../../../shared/i18n/item.ts';
import { returningMessages } from '../../../shared/i18n/returning.ts';
import { uiMessages } from '../../../shared/i18n/ui.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { AnswerButtons } from '../../../shared/ui/answer-buttons/answer-buttons.tsx';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { StatusLine } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { focusHeading } from '../../navigation/focus-heading.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { PLAN, type Plan, rankPlan, reviewClock, usePlan } from '../../plan.ts';
import { ReasonField } from '../item/reason-field.tsx';
import { QuickEnd } from './quick-end.tsx';
import { QuickQuestion } from './quick-question.tsx';
import { questionsLeft, SESSION } from './quick-session.ts';

/** The answer is seen as chosen before the next question comes. */
const PAUSE_MS = 200;

const wantsStillness = (): boolean => globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;

const doneIn = (plan: Plan): number => countStatuses(plan.entries.filter(inHandbook)).done;

const left = (plan: Plan, asked: ReadonlySet<string>): string[] =>
  questionsLeft(
    rankPlan(plan).map(({ entry }) => entry),
    plan.entries,
    { clock: reviewClock(), asked },
  );

/** Whether the answers of this session are saved; drawn from its start, so that what comes is heard. */
function SavedLine({ any }: { readonly any: boolean }) {
  const frame = useWords(frameMessages);
  const state = useStore().saveState.value;
  const words = { saved: frame.saved, saving: frame.saving, 'not-saved': '', unread: '' }[state];
  return <StatusLine>{any && words}</StatusLine>;
}

/** Keys 1 to 5 answer, but not while somebody types. */
function useAnswerKeys(onAnswer: ((status: Status) => void) | null): void {
  useEffect(() => {
    if (!onAnswer) return undefined;
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

type SessionProps = {
  readonly plan: Plan;
  /** fixed when the session starts, so that answering does not shuffle what comes next */
  readonly ids: readonly string[];
  readonly onAgain: () => void;
  readonly next: number;
};

function Session({ plan, ids, onAgain, next }: SessionProps) {
  const m = useWords(checklistMessages);
  const store = useStore();
  const [doneBefore] = useState(() => doneIn(plan));
  const [at, setAt] = useState(0);
  /** how often the person has moved */
  const [moves, setMoves] = useState(0);
  const [given, setGiven] = useState<ReadonlyMap<string, Status>>(new Map());
  /** the question whose 対象外 waits for its reason */
  const [asking, setAsking] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const entry = plan.entries.find(({ item }) => item.id === ids[at]);

  const moveTo = (place: number) => {
    setAsking(false);
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
  const answer = ({ item: { id }, answer: before }: AnsweredEntry, status: Status) => {
    if (leaving) return;
    void store.set(answerEdits({ plan: PLAN, item: id }, before, status, reviewClock()).edits);
    setGiven(new Map(given).set(id, status));
    if (status === 'na') setAsking(true);
    else setLeaving(true);
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
    return withLine(<QuickEnd plan={plan} given={given} doneBefore={doneBefore} next={next} onNext={onAgain} />);
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

function Quick() {
  const m = useWords(checklistMessages);
  const plan = usePlan();
  const [sessions, setSessions] = useState<readonly (readonly string[])[]>(() => [
    left(plan, new Set()).slice(0, SESSION),
  ]);
  const ids = sessions.at(-1) ?? [];
  const following = left(plan, new Set(sessions.flat())).slice(0, SESSION);
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
      next={following.length}
      onAgain={() => setSessions([...sessions, following])}
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
