// The first page of an invitation: whose it is, what for, who reads it, until when, and what leaves the device.

import { useEffect, useState } from 'preact/hooks';
import { checkWords } from '../../../shared/content/check-words.ts';
import type { Day } from '../../../shared/core/day.ts';
import type { Invitation } from '../../../shared/core/staff-check/invitation.ts';
import { minutesFor } from '../../../shared/core/staff-check/questions.ts';
import { formatDay, formatWeekday } from '../../../shared/i18n/format.ts';
import { staffAnswerMessages } from '../../../shared/i18n/staff-answer.ts';
import { fingerprint } from '../../../shared/store/staff-check/names.ts';
import { Bullets } from '../../../shared/ui/bullets/bullets.tsx';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { Details } from '../../../shared/ui/details/details.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Card, Note } from '../../../shared/ui/panel/panel.tsx';
import { inBrackets } from '../../../shared/ui/signs.ts';
import { Tag } from '../../../shared/ui/status-tag/status-tag.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { today } from '../../clock.ts';
import { canSeal } from './can-seal.ts';

/** A day with its day of the week, which people plan by. */
const dayInWords = (day: Day): string =>
  `${formatDay(day, locale.value)}${inBrackets(formatWeekday(day, locale.value))}`;

/** The four words, once they are known; they hang on the round's key, so nobody can choose them. */
export function FourWords({ invitation }: { readonly invitation: Invitation }) {
  const [numbers, setNumbers] = useState<readonly number[]>([]);
  useEffect(() => {
    let gone = false;
    void fingerprint(invitation).then(
      (found) => gone || setNumbers(found),
      () => undefined, // without https there is no SHA-256, and no way to answer either
    );
    return () => {
      gone = true;
    };
  }, [invitation]);
  return (
    <p class="tm-line">
      {checkWords(numbers, locale.value).map((word, at) => (
        // The same word may come twice.
        <Tag key={at}>{word}</Tag>
      ))}
    </p>
  );
}

function Promises({ invitation }: { readonly invitation: Invitation }) {
  const m = useWords(staffAnswerMessages);
  const { purpose, reader, due, keptUntil } = invitation;
  const rows = [
    [m.facts.purpose, m.purposes[purpose], m.purposeSentence],
    [m.facts.reader, '', m.readerSentence({ reader })],
    [m.facts.due, dayInWords(due), ''],
    [m.facts.kept, '', m.keptSentence({ day: dayInWords(keptUntil) })],
    [m.facts.free, '', m.freeSentence],
  ] as const;
  return (
    <div class="tm-stack" data-gap="2">
      <dl class="tm-stack" data-gap="3">
        {rows.map(([term, strong, text]) => (
          <div key={term}>
            <dt class="tm-sub">{term}</dt>
            <dd>
              {strong && <b class="tm-strong">{strong}</b>}
              {strong && text && <br />}
              {text}
            </dd>
          </div>
        ))}
      </dl>
      <p class="tm-sub">{m.promise}</p>
    </div>
  );
}

function Leaves({ invitation }: { readonly invitation: Invitation }) {
  const m = useWords(staffAnswerMessages);
  const leaving = [
    m.leaves({ n: invitation.questions.length }),
    m.leavesTime,
    ...(invitation.slip ? [m.leavesSlip] : []),
  ];
  return (
    <Card title={m.leavesTitle}>
      <Bullets items={leaving} />
      <p>
        <b class="tm-strong">{m.staysTitle}</b>
      </p>
      <Bullets items={m.stays} />
      <p>{m.sealed}</p>
      <p class="tm-sub">{m.never}</p>
    </Card>
  );
}

export type InvitedProps = {
  readonly invitation: Invitation;
  readonly isBegun: boolean;
  /** false: what is answered lives as long as this page */
  readonly isKept: boolean;
  readonly onStart: () => void;
};

export function Invited({ invitation, isBegun, isKept, onStart }: InvitedProps) {
  const m = useWords(staffAnswerMessages);
  const { company, slip, questions, due } = invitation;
  const day = dayInWords(due);
  const isLate = due < today();
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <p class="tm-sub">
          {m.from({ company })}
          {slip && ` · ${m.slip({ n: slip.number })}`}
        </p>
        <h1>{m.heading({ n: questions.length })}</h1>
        <p>{m.lead({ minutes: minutesFor(questions.length) })}</p>
      </div>
      <section class="tm-stack" data-gap="2" aria-labelledby="four-words">
        <h2 id="four-words">{m.wordsTitle}</h2>
        <FourWords invitation={invitation} />
        <p>{m.wordsAsk}</p>
        <p class="tm-sub">{m.claims}</p>
      </section>
      <Leaves invitation={invitation} />
      <Promises invitation={invitation} />
      {isLate && <Note>{m.late({ day })}</Note>}
      {!isKept && <Note>{m.notKept}</Note>}
      {canSeal() ? (
        <div class="tm-stack" data-gap="2">
          <Buttons>
            <Button wide onClick={onStart}>
              {isBegun ? m.resume : m.start}
            </Button>
          </Buttons>
          {!isLate && <p class="tm-sub">{m.later({ day })}</p>}
        </div>
      ) : (
        <Note icon="alert">{m.cannotSeal}</Note>
      )}
      <Details summary={m.refuseTitle}>
        <div class="tm-stack" data-gap="2">
          <p>{m.refuse}</p>
          <p>{m.refuseCarrier}</p>
          {slip && <p>{m.refuseSlip}</p>}
        </div>
      </Details>
    </div>
  );
}
