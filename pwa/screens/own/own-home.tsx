// Home of somebody who uses the app for themselves: the next question, what was answered, whom to call.
import { employeeWords } from '../../../shared/content/employee-words.ts';
import { countStatuses } from '../../../shared/core/counts.ts';
import { type OwnReplies, statusOfReply, unanswered } from '../../../shared/core/own-replies.ts';
import { FIRST_QUESTIONS } from '../../../shared/core/staff-check/questions.ts';
import { ownMessages } from '../../../shared/i18n/own.ts';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { Hero } from '../../../shared/ui/hero/hero.tsx';
import { Icon } from '../../../shared/ui/icon/icon.tsx';
import { Card } from '../../../shared/ui/panel/panel.tsx';
import { Pips } from '../../../shared/ui/pips/pips.tsx';
import { GroupHead, Row, RowIcon, Rows } from '../../../shared/ui/rows/rows.tsx';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import { Later } from '../../parts/later.tsx';
import { CallRow } from './call.tsx';
import { OpenQuestions } from './open-questions.tsx';
import { OTHER_QUESTIONS, useReplies } from './use-own.ts';

const SHOWN = 3;

const installLine = async () => {
  const { InstallLine, installLineNeeds } = await import('../../parts/install-line.tsx');
  return { part: InstallLine, needs: installLineNeeds };
};

function NextQuestion({ replies }: { readonly replies: OwnReplies }) {
  const m = useWords(ownMessages);
  const { questions } = useWords(employeeWords);
  const [next] = unanswered(replies, FIRST_QUESTIONS);
  if (next === undefined)
    return (
      <Hero title={m.endAll({ n: FIRST_QUESTIONS.length })}>
        <p>{m.endText}</p>
        <Buttons>
          <Button wide href={href('own', 'show')} icon="user">
            {m.show}
          </Button>
        </Buttons>
      </Hero>
    );
  return (
    <Hero
      label={
        <span class="tm-num">{m.place({ n: FIRST_QUESTIONS.indexOf(next) + 1, total: FIRST_QUESTIONS.length })}</span>
      }
      title={questions[next].question}
    >
      <p>{questions[next].why}</p>
      <Buttons>
        <Button wide href={href('own', 'ask', next)}>
          {m.reply}
        </Button>
      </Buttons>
    </Hero>
  );
}

function Twelve({ replies }: { readonly replies: OwnReplies }) {
  const m = useWords(ownMessages);
  const total = FIRST_QUESTIONS.length;
  const left = unanswered(replies, FIRST_QUESTIONS).length;
  const counts = countStatuses(FIRST_QUESTIONS.map((id) => ({ answer: { status: statusOfReply(replies.get(id)) } })));
  return (
    <Card title={m.first}>
      <p class="tm-sub tm-num">{m.replied({ n: total - left, total })}</p>
      <Pips counts={counts} />
      <Buttons>
        {left > 0 && left < total && (
          <Button wide kind="secondary" icon="user" href={href('own', 'show')}>
            {m.show}
          </Button>
        )}
        <Button wide kind="secondary" icon="list" href={href('own')}>
          {m.list}
        </Button>
      </Buttons>
    </Card>
  );
}

function Rest({ replies }: { readonly replies: OwnReplies }) {
  const m = useWords(ownMessages);
  const open = unanswered(replies, OTHER_QUESTIONS);
  const [next] = open;
  // The twelve come first; until then the others are only on the list.
  if (next === undefined || unanswered(replies, FIRST_QUESTIONS).length > 0) return null;
  return (
    <section class="tm-stack" data-gap="2">
      <GroupHead title={m.rest} />
      <p class="tm-sub">{m.restText}</p>
      <p>
        <TextLink href={href('own', 'ask', next)} after="next">
          {m.restGo({ n: open.length })}
        </TextLink>
      </p>
    </section>
  );
}

function Help() {
  const m = useWords(ownMessages);
  return (
    <section>
      <GroupHead title={m.help} />
      <Rows label={m.help}>
        <CallRow />
        <Row href={href('incident')} lead={<RowIcon icon="help" />} title={m.helpSteps} sub={m.callText} />
        <Row href={href('meeting', 'check')} lead={<RowIcon icon="video" />} title={m.oneMinute} />
        <Row href={href('v')} lead={<RowIcon icon="people" />} title={m.invited} sub={m.invitedText} />
      </Rows>
    </section>
  );
}

export const ownHomeNeeds = [ownMessages, employeeWords] as const;

export function OwnHome() {
  const m = useWords(ownMessages);
  const replies = useReplies();
  return (
    <div class="tm-stack" data-gap="6">
      <div class="tm-stack" data-gap="1">
        <h1>{m.homeTitle}</h1>
        <p class="tm-sub">{m.homeLead}</p>
      </div>
      <div class="tm-columns tm-sections">
        <div class="tm-sections">
          <NextQuestion replies={replies} />
          <Twelve replies={replies} />
          <OpenQuestions replies={replies} most={SHOWN} />
        </div>
        <div class="tm-sections">
          <Help />
          <Rest replies={replies} />
          <p class="tm-line tm-sub">
            <Icon name="lock" size="xs" />
            {m.here}
          </p>
          <Later load={installLine} props={{}} />
        </div>
      </div>
    </div>
  );
}
