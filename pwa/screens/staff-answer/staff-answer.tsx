// Somebody was invited to a staff check (`#/v/…`): the invitation, one question a screen, what leaves, the ways to hand it over.
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { employeeWords } from '../../../shared/content/employee-words.ts';
import { type Invitation, invitationFromText } from '../../../shared/core/staff-check/invitation.ts';
import type { QuestionId } from '../../../shared/core/staff-check/questions.ts';
import type { Reply } from '../../../shared/core/staff-check/reply.ts';
import type { ReadProblem } from '../../../shared/core/staff-check/result.ts';
import { staffAnswerMessages } from '../../../shared/i18n/staff-answer.ts';
import { uiMessages } from '../../../shared/i18n/ui.ts';
import { prepareSealing } from '../../../shared/store/staff-check/seal.ts';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { EmptyState, Loading } from '../../../shared/ui/empty-state/empty-state.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { focusHeading } from '../../navigation/focus-heading.ts';
import { href, type Route } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { copyTextNeeds } from '../../parts/copy-text.tsx';
import { QrCode } from '../exchange/qr-code.tsx';
import { FilledIn } from './filled-in.tsx';
import { HandOver } from './hand-over.tsx';
import { FourWords, Invited } from './invited.tsx';
import { PasteInvitation, problemWords } from './paste-invitation.tsx';
import { Question } from './question.tsx';
import { Receipt } from './receipt.tsx';
import { type Given, useGiven } from './use-given.ts';

type Stage =
  | { readonly name: 'invited' | 'filled' | 'hand-over' | 'receipt' }
  | { readonly name: 'question'; readonly at: number }
  | { readonly name: 'code'; readonly text: string };

function Unreadable({ reason }: { readonly reason: ReadProblem }) {
  const m = useWords(staffAnswerMessages);
  return (
    <div class="tm-sections">
      <EmptyState title={m.problemTitle} icon="alert" actions={<TextLink href={href()}>{m.home}</TextLink>}>
        {problemWords(m, reason)} {m.problemSafe}
      </EmptyState>
      <PasteInvitation />
    </div>
  );
}

/** Without a link: the way for those to whom the invitation came elsewhere, such as in the app inside the extension. */
function Paste() {
  const m = useWords(staffAnswerMessages);
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{m.pasteTitle}</h1>
        <p>{m.pasteLead}</p>
      </div>
      <PasteInvitation />
    </div>
  );
}

function Code({
  invitation,
  text,
  onRead,
}: {
  readonly invitation: Invitation;
  readonly text: string;
  readonly onRead: () => void;
}) {
  const m = useWords(staffAnswerMessages);
  return (
    <div class="tm-stack">
      <div class="tm-stack" data-gap="2">
        <h1>{m.qrTitle}</h1>
        <p>{m.qrBright}</p>
      </div>
      <QrCode text={text} alt={m.qrAlt} />
      <FourWords invitation={invitation} />
      <Buttons>
        <Button wide onClick={onRead}>
          {m.wasRead}
        </Button>
      </Buttons>
    </div>
  );
}

/** What the browser answered and nobody has changed, with the answer. */
const filledOf = ({ answer }: Given): readonly (readonly [QuestionId, Reply])[] =>
  answer.filled.flatMap((id) => {
    const reply = answer.replies[id];
    return reply ? [[id, reply] as const] : [];
  });

function Answering({ invitation, given }: { readonly invitation: Invitation; readonly given: Given }) {
  const { questions } = invitation;
  const { answer, isKept } = given;
  const [stage, setStage] = useState<Stage>({ name: answer.sealed ? 'receipt' : 'invited' });
  const [moves, setMoves] = useState(0);
  const goTo = (next: Stage) => {
    setMoves((count) => count + 1);
    setStage(next);
    scrollTo(0, 0);
  };
  useLayoutEffect(() => {
    if (moves > 0) focusHeading(); // the button that was pressed is gone
  }, [moves]);
  useEffect(() => void prepareSealing(), []);

  /** The first question that neither the person nor the browser has answered; the first of all once none is left. */
  const nextOpen = () =>
    Math.max(
      questions.findIndex((id) => !answer.replies[id] || answer.filled.includes(id)),
      0,
    );
  const afterLast = (): Stage => ({ name: filledOf(given).length > 0 ? 'filled' : 'hand-over' });

  switch (stage.name) {
    case 'invited':
      return (
        <Invited
          invitation={invitation}
          isBegun={Object.keys(answer.replies).length > answer.filled.length}
          isKept={isKept}
          onStart={() => goTo({ name: 'question', at: nextOpen() })}
        />
      );
    case 'question': {
      const id = questions[stage.at] as QuestionId;
      return (
        <Question
          key={id}
          id={id}
          at={stage.at}
          total={questions.length}
          reply={answer.replies[id]}
          isFilled={answer.filled.includes(id)}
          onReply={(reply) => {
            if (reply !== answer.replies[id] || answer.filled.includes(id)) given.reply(id, reply);
            goTo(stage.at + 1 < questions.length ? { name: 'question', at: stage.at + 1 } : afterLast());
          }}
          onBack={stage.at > 0 ? () => goTo({ name: 'question', at: stage.at - 1 }) : null}
        />
      );
    }
    case 'filled':
      return (
        <FilledIn
          filled={filledOf(given)}
          onNext={(out) => {
            for (const id of out) given.reply(id, undefined);
            goTo({ name: 'hand-over' });
          }}
        />
      );
    case 'hand-over':
      return (
        <HandOver
          replies={questions.flatMap((id) => answer.replies[id] ?? [])}
          total={questions.length}
          seal={given.seal}
          onShow={(text) => goTo({ name: 'code', text })}
          onHandedOver={() => goTo({ name: 'receipt' })}
          onLook={() => goTo({ name: 'question', at: 0 })}
        />
      );
    case 'code':
      return <Code invitation={invitation} text={stage.text} onRead={() => goTo({ name: 'receipt' })} />;
    case 'receipt':
      return (
        <Receipt
          answer={answer}
          isKept={isKept}
          onAgain={() => goTo({ name: 'hand-over' })}
          onChange={() => goTo({ name: 'question', at: 0 })}
          onTakeBack={() => {
            given.clear();
            goTo({ name: 'hand-over' });
          }}
        />
      );
  }
}

function Opened({ invitation }: { readonly invitation: Invitation }) {
  const m = useWords(staffAnswerMessages);
  const given = useGiven(invitation);
  if (!given)
    return (
      <>
        <h1 class="tm-vh">{m.title}</h1>
        <Loading label={m.title} />
      </>
    );
  return <Answering invitation={invitation} given={given} />;
}

function StaffAnswer({ route }: { readonly route: Route }) {
  const { payload } = route.params;
  const read = useMemo(() => invitationFromText(payload ?? ''), [payload]);
  if (payload === undefined) return <Paste />;
  return read.ok ? <Opened key={payload} invitation={read.value} /> : <Unreadable reason={read.reason} />;
}

export default {
  needs: [staffAnswerMessages, employeeWords, uiMessages, ...copyTextNeeds],
  title: () => staffAnswerMessages.get(locale.value).title,
  back: () => href(),
  view: StaffAnswer,
} satisfies Screen;
