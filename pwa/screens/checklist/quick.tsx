// Five-minute mode: only the questions, one after the other, ◎ first; then the answers that have faded.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { itemDetailWords, itemWords } from '../../../shared/content/index.ts';
import type { ItemId } from '../../../shared/content/items.ts';
import type { Status } from '../../../shared/core/answer.ts';
import { type AnswerEdit, answerEdits } from '../../../shared/core/answer-edits.ts';
import { lastChecked, needsReview } from '../../../shared/core/review.ts';
import type { AnsweredEntry } from '../../../shared/core/summary.ts';
import { checklistMessages } from '../../../shared/i18n/checklist.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { itemMessages } from '../../../shared/i18n/item.ts';
import { uiMessages } from '../../../shared/i18n/ui.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { PriorityMark } from '../../../shared/ui/priority-mark/priority-mark.tsx';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { Toast } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { offsetMinutes } from '../../clock.ts';
import { focusHeading } from '../../navigation/focus-heading.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { Reading } from '../../parts/reading.tsx';
import { PLAN, type Plan, rankPlan, reviewClock, usePlan } from '../../plan.ts';
import { ReasonField } from '../item/reason-field.tsx';
import { isHigh } from './filter.ts';

const ANSWERS = ['done', 'todo', 'na'] as const satisfies readonly Status[];

/** What nobody has answered, best first, then what has faded, ◎ first. */
function questionsOf(plan: Plan): string[] {
  const fresh = rankPlan(plan).filter(({ entry }) => entry.answer.status === 'new');
  const faded = plan.entries.filter(({ answer }) => needsReview(answer, reviewClock()));
  return [...fresh.map(({ entry }) => entry), ...faded.filter(isHigh), ...faded.filter((entry) => !isHigh(entry))].map(
    ({ item }) => item.id,
  );
}

/** The question, the answer of the last time if there is one, and what the person can do with it. */
function Question(props: {
  readonly entry: AnsweredEntry;
  readonly place: string;
  readonly children: ComponentChildren;
}) {
  const { entry, place, children } = props;
  const m = useWords(checklistMessages);
  const item = useWords(itemMessages);
  const words = useWords(uiMessages);
  const id = entry.item.id as ItemId;
  const { status } = entry.answer;
  const [before] = useState(() => ({ status, day: lastChecked(entry.answer, offsetMinutes()) }));
  return (
    <div class="tm-stack" data-gap="6">
      <div class="tm-stack" data-gap="2">
        <p class="tm-line tm-sub">
          <PriorityMark priority={entry.item.priority} />
          <span>{place}</span>
        </p>
        <h1>
          <Reading text={useWords(itemWords).items[id].question} />
        </h1>
        <p class="tm-sub">
          <b class="tm-strong">{item.doneWhen}</b>
          {useWords(itemDetailWords)[id].doneWhen}
        </p>
        {before.day && before.status !== 'new' && (
          <p class="tm-sub">
            {m.quickBefore({ status: words.status[before.status], day: formatDay(before.day, locale.value) })}
          </p>
        )}
      </div>
      {children}
    </div>
  );
}

function Quick() {
  const m = useWords(checklistMessages);
  const item = useWords(itemMessages);
  const words = useWords(uiMessages);
  const store = useStore();
  const plan = usePlan();
  /** The order is fixed when the mode starts, so that answering does not shuffle what comes next. */
  const [ids] = useState(() => questionsOf(plan));
  const [at, setAt] = useState(0);
  /** how often the person has moved */
  const [moves, setMoves] = useState(0);
  /** the question whose 対象外 waits for its reason */
  const [asking, setAsking] = useState(false);
  const [answered, setAnswered] = useState<readonly { readonly id: string; readonly back: readonly AnswerEdit[] }[]>(
    [],
  );
  const [told, setTold] = useState(false);
  const last = answered.at(-1);
  const entry = plan.entries.find((candidate) => candidate.item.id === ids[at]);

  const moveTo = (place: number) => {
    setAsking(false);
    setMoves(moves + 1);
    setAt(place);
  };
  useLayoutEffect(() => {
    if (moves > 0) focusHeading(); // the button that was pressed is gone
  }, [moves]);
  const answer = ({ item: { id }, answer: before }: AnsweredEntry, status: Status) => {
    const { edits, back } = answerEdits({ plan: PLAN, item: id }, before, status, reviewClock());
    void store.set(edits);
    setAnswered([...answered, { id, back }]);
    setTold(true);
    if (status === 'na') setAsking(true);
    else moveTo(at + 1);
  };
  const undo = () => {
    if (!last) return;
    void store.set(last.back);
    setAnswered(answered.slice(0, -1));
    moveTo(ids.indexOf(last.id));
  };
  return (
    <>
      {entry ? (
        <Question key={entry.item.id} entry={entry} place={m.quickProgress({ n: at + 1, total: ids.length })}>
          {asking ? (
            <form
              class="tm-stack"
              onSubmit={(event) => {
                event.preventDefault();
                moveTo(at + 1);
              }}
            >
              <ReasonField id={entry.item.id} focus />
              <Button type="submit" wide>
                {m.quickNext}
              </Button>
            </form>
          ) : (
            <>
              <div class="tm-stack" data-gap="2">
                {ANSWERS.map((status) => (
                  <Button key={status} kind="secondary" wide onClick={() => answer(entry, status)}>
                    {words.status[status]}
                  </Button>
                ))}
              </div>
              <div class="tm-line" data-wrap="">
                <TextLink onClick={() => moveTo(at + 1)}>{m.skip}</TextLink>
                <TextLink href={href('item', entry.item.id)} after="next">
                  {m.more}
                </TextLink>
              </div>
            </>
          )}
        </Question>
      ) : (
        <EmptyState
          icon="check"
          title={ids.length === 0 ? m.quickNothing : m.quickDone}
          actions={
            <Buttons>
              <Button href={href('checklist')}>{m.toList}</Button>
            </Buttons>
          }
        >
          {ids.length > 0 && <p>{m.quickDoneText({ n: answered.length })}</p>}
        </EmptyState>
      )}
      <Toast
        turn={answered.length}
        message={told && last ? item.saved({ at: last.id }) : null}
        onUndo={undo}
        onClose={() => setTold(false)}
      />
    </>
  );
}

export default {
  needs: [checklistMessages, itemMessages, uiMessages, itemWords, itemDetailWords],
  title: () => checklistMessages.get(locale.value).quickTitle,
  back: () => href('checklist'),
  action: 'close',
  view: Quick,
} satisfies Screen;
