// Five-minute mode: only the questions, one after the other, ◎ first.
import { useState } from 'preact/hooks';
import { itemDetailWords, itemWords } from '../../../shared/content/index.ts';
import type { ItemId } from '../../../shared/content/items.ts';
import { path } from '../../../shared/core/path.ts';
import type { AnsweredEntry } from '../../../shared/core/summary.ts';
import { checklistMessages } from '../../../shared/i18n/checklist.ts';
import { itemMessages } from '../../../shared/i18n/item.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { PriorityMark } from '../../../shared/ui/priority-mark/priority-mark.tsx';
import { StatusChoice } from '../../../shared/ui/status-choice/status-choice.tsx';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { Toast } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { Reading } from '../../parts/reading.tsx';
import { PLAN, rankPlan, usePlan } from '../../plan.ts';
import { href } from '../../router.ts';
import type { Screen } from '../../screen.ts';

function Question(props: {
  readonly entry: AnsweredEntry;
  readonly place: string;
  readonly onAnswer: (status: string) => void;
  readonly onSkip: () => void;
}) {
  const { entry, place, onAnswer, onSkip } = props;
  const m = useWords(checklistMessages);
  const item = useWords(itemMessages);
  const id = entry.item.id as ItemId;
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
      </div>
      <StatusChoice value={undefined} states={['done', 'todo', 'na']} onChange={onAnswer} />
      <div class="tm-line" data-wrap="">
        <TextLink onClick={onSkip}>{m.skip}</TextLink>
        <TextLink href={href('item', id)} after="next">
          {m.more}
        </TextLink>
      </div>
    </div>
  );
}

function Quick() {
  const m = useWords(checklistMessages);
  const item = useWords(itemMessages);
  const store = useStore();
  const plan = usePlan();
  /** The order is fixed when the mode starts, so that answering does not shuffle what comes next. */
  const [ids] = useState(() =>
    rankPlan(plan)
      .filter(({ entry }) => entry.answer.status === 'new')
      .map(({ entry }) => entry.item.id),
  );
  const [at, setAt] = useState(0);
  const [answered, setAnswered] = useState<readonly string[]>([]);
  const last = answered.at(-1);
  const entry = plan.entries.find((candidate) => candidate.item.id === ids[at]);
  const answer = (id: string, value: string | null) =>
    void store.set([{ path: path.answer(PLAN, id, 'status'), value }]);
  const undo = () => {
    if (!last) return;
    answer(last, null);
    setAnswered(answered.slice(0, -1));
    setAt(ids.indexOf(last));
  };
  return (
    <>
      {entry ? (
        <Question
          key={entry.item.id}
          entry={entry}
          place={m.quickProgress({ n: at + 1, total: ids.length })}
          onSkip={() => setAt(at + 1)}
          onAnswer={(status) => {
            answer(entry.item.id, status);
            setAnswered([...answered, entry.item.id]);
            setAt(at + 1);
          }}
        />
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
        key={last ?? ''}
        message={last ? item.saved({ at: last }) : null}
        onUndo={undo}
        onClose={() => setAnswered([])}
      />
    </>
  );
}

export default {
  needs: [checklistMessages, itemMessages, itemWords, itemDetailWords],
  title: () => checklistMessages.get(locale.value).quickTitle,
  back: () => href('checklist'),
  action: 'close',
  view: Quick,
} satisfies Screen;
