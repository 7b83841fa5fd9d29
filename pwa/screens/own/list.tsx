// All questions for one person: the twelve, the others, and what an earlier version kept.
import { employeeWords } from '../../../shared/content/employee-words.ts';
import { ITEMS } from '../../../shared/content/items.ts';
import { itemWords } from '../../../shared/content/words.ts';
import { readAnswer } from '../../../shared/core/answer.ts';
import { unanswered } from '../../../shared/core/own-replies.ts';
import { FIRST_QUESTIONS, type QuestionId } from '../../../shared/core/staff-check/questions.ts';
import { ownMessages } from '../../../shared/i18n/own.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { GroupHead, Row, Rows } from '../../../shared/ui/rows/rows.tsx';
import { StatusTag } from '../../../shared/ui/status-tag/status-tag.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { wordsOf } from '../../parts/words-of.ts';
import { planInUse } from '../../plan-in-use.ts';
import { OwnOnly } from './own-only.tsx';
import { QuestionRow } from './question-row.tsx';
import { OTHER_QUESTIONS, useReplies } from './use-own.ts';

/** Answers that versions without these questions asked of one person: kept and shown, not asked again. */
function Earlier() {
  const m = useWords(ownMessages);
  const words = useWords(itemWords).items;
  const state = useStore().state.value;
  const answered = ITEMS.map(({ id }) => ({ id, status: readAnswer(state, planInUse.value, id).status })).filter(
    ({ status }) => status !== 'new',
  );
  if (answered.length === 0) return null;
  return (
    <section>
      <GroupHead title={m.earlier} />
      <p class="tm-sub">{m.earlierText}</p>
      <Rows label={m.earlier}>
        {answered.map(({ id, status }) => (
          <Row
            key={id}
            href={href('item', id)}
            title={wordsOf(words, id)?.title ?? id}
            meta={<StatusTag status={status} />}
          />
        ))}
      </Rows>
    </section>
  );
}

function Questions({ title, ids }: { readonly title: string; readonly ids: readonly QuestionId[] }) {
  const m = useWords(ownMessages);
  const replies = useReplies();
  return (
    <section>
      <GroupHead
        title={title}
        aside={m.replied({ n: ids.length - unanswered(replies, ids).length, total: ids.length })}
      />
      <Rows label={title}>
        {ids.map((id) => (
          <QuestionRow key={id} id={id} replies={replies} />
        ))}
      </Rows>
    </section>
  );
}

function List() {
  const m = useWords(ownMessages);
  const replies = useReplies();
  const [next] = [...unanswered(replies, FIRST_QUESTIONS), ...unanswered(replies, OTHER_QUESTIONS)];
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="3">
        <h1>{m.list}</h1>
        <p>{m.firstText}</p>
        <Buttons>
          {next !== undefined && <Button href={href('own', 'ask', next)}>{m.reply}</Button>}
          {replies.size > 0 && (
            <Button kind={next === undefined ? 'primary' : 'secondary'} icon="user" href={href('own', 'show')}>
              {m.show}
            </Button>
          )}
        </Buttons>
      </div>
      <Questions title={m.first} ids={FIRST_QUESTIONS} />
      <Questions title={m.rest} ids={OTHER_QUESTIONS} />
      <Earlier />
    </div>
  );
}

export default {
  needs: [ownMessages, employeeWords, itemWords],
  title: () => ownMessages.get(locale.value).list,
  view: () => (
    <OwnOnly>
      <List />
    </OwnOnly>
  ),
} satisfies Screen;
