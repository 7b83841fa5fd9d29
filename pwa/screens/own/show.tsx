// What a person shows to the one in charge: how many answers of each kind, the next steps, what to find out. The end of the
// questions is this same page.
import { employeeWords } from '../../../shared/content/employee-words.ts';
import { ANSWERS } from '../../../shared/core/answer.ts';
import { countStatuses } from '../../../shared/core/counts.ts';
import { dayOf } from '../../../shared/core/day.ts';
import { type OwnReplies, repliedAt, statusOfReply, unanswered } from '../../../shared/core/own-replies.ts';
import { FIRST_QUESTIONS } from '../../../shared/core/staff-check/questions.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { ownMessages } from '../../../shared/i18n/own.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Card } from '../../../shared/ui/panel/panel.tsx';
import { StatusTag } from '../../../shared/ui/status-tag/status-tag.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { offsetMinutes } from '../../clock.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { ShareActions, shareActionNeeds } from '../../parts/share-actions.tsx';
import { planInUse } from '../../plan-in-use.ts';
import { CallButton } from './call.tsx';
import { OpenQuestions } from './open-questions.tsx';
import { OwnOnly } from './own-only.tsx';
import { textOfReplies } from './text-of-replies.ts';
import { OTHER_QUESTIONS, useMissing, useReplies } from './use-own.ts';

function Tally({ replies }: { readonly replies: OwnReplies }) {
  const m = useWords(ownMessages);
  const counts = countStatuses([...replies.values()].map((reply) => ({ answer: { status: statusOfReply(reply) } })));
  return (
    <Card title={m.tally}>
      <ul class="tm-stack" data-gap="1">
        {ANSWERS.filter((status) => counts[status] > 0).map((status) => (
          <li key={status} class="tm-between">
            <StatusTag status={status} />
            <span class="tm-num tm-strong">{m.questions({ n: counts[status] })}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What the answers say, to be shown on the screen or sent as a text. */
export function OwnEnd() {
  const m = useWords(ownMessages);
  const words = useWords(employeeWords);
  const state = useStore().state.value;
  const replies = useReplies();
  const missing = useMissing();
  if (replies.size === 0)
    return (
      <EmptyState icon="list" title={m.endNone} actions={<Button href={href('own', 'ask')}>{m.reply}</Button>}>
        <p>{m.endNoneText}</p>
      </EmptyState>
    );
  const total = FIRST_QUESTIONS.length;
  const left = unanswered(replies, FIRST_QUESTIONS);
  const others = OTHER_QUESTIONS.length - unanswered(replies, OTHER_QUESTIONS).length;
  const isOpen = [...replies.values()].some((reply) => reply !== 'yes' && reply !== 'na');
  const title = left.length === 0 ? m.endAll({ n: total }) : m.endSome({ n: total - left.length, total });
  const day = m.asOf({ day: formatDay(dayOf(repliedAt(state, planInUse.value), offsetMinutes()), locale.value) });
  const [next] = left;
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{title}</h1>
        <p>{m.endText}</p>
        <p class="tm-sub">
          {day}
          {others > 0 && m.more({ n: others })}
        </p>
      </div>
      {next !== undefined && (
        <div class="tm-stack" data-gap="2">
          <p>{m.endLeft({ n: left.length })}</p>
          <Buttons>
            <Button href={href('own', 'ask', next)}>{m.reply}</Button>
          </Buttons>
        </div>
      )}
      <Tally replies={replies} />
      {isOpen ? <OpenQuestions replies={replies} /> : <p>{m.nothingOpen}</p>}
      <section class="tm-stack" data-gap="2">
        <h2 class="tm-h3">{m.sendTitle}</h2>
        <CallButton />
        <p class="tm-sub">{m.sendText}</p>
        <ShareActions
          notice={{ subject: m.subject, body: textOfReplies(replies, { m, words, head: [title, day], missing }) }}
        />
      </section>
      <Buttons>
        <Button kind="text" href={href()}>
          {m.toHome}
        </Button>
        <Button kind="text" href={href('own')}>
          {m.toList}
        </Button>
      </Buttons>
    </div>
  );
}

export const ownEndNeeds = [ownMessages, employeeWords, ...shareActionNeeds] as const;

export default {
  needs: ownEndNeeds,
  title: () => ownMessages.get(locale.value).show,
  back: () => href('own'),
  view: () => (
    <OwnOnly>
      <OwnEnd />
    </OwnOnly>
  ),
} satisfies Screen;
