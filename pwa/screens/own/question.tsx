// One question for one person: how far, the question, the sign that it is done, and what to do if it is not.
import type { ComponentChildren } from 'preact';
import { EMPLOYEE_QUESTIONS } from '../../../shared/content/employee.ts';
import { employeeWords } from '../../../shared/content/employee-words.ts';
import type { QuestionId } from '../../../shared/core/staff-check/questions.ts';
import { formatMinutes } from '../../../shared/i18n/format.ts';
import { ownMessages } from '../../../shared/i18n/own.ts';
import { Details } from '../../../shared/ui/details/details.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { ProgressBar } from '../../../shared/ui/progress-bar/progress-bar.tsx';
import { MetaPart } from '../../../shared/ui/rows/rows.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';

/** Twelve questions take about three minutes. */
const PER_MINUTE = 4;

export type QuestionProps = {
  readonly id: QuestionId;
  /** place among the questions of this turn, from 0, and how many there are */
  readonly at: number;
  readonly total: number;
  readonly children: ComponentChildren;
};

export function Question({ id, at, total, children }: QuestionProps) {
  const m = useWords(ownMessages);
  const words = useWords(employeeWords).questions[id];
  const minutes = EMPLOYEE_QUESTIONS.find((question) => question.id === id)?.minutes ?? 0;
  return (
    <div class="tm-stack" data-gap="6">
      <div class="tm-stack" data-gap="2">
        <ProgressBar value={at} max={total} label={m.place({ n: at + 1, total })} />
        <p class="tm-between tm-sub tm-num">
          <span>{m.place({ n: at + 1, total })}</span>
          <span>{m.minutesLeft({ n: Math.ceil((total - at) / PER_MINUTE) })}</span>
        </p>
      </div>
      <div class="tm-stack" data-gap="2">
        <h1>{words.question}</h1>
        <p class="tm-sub">
          <b class="tm-strong">{m.doneWhen}</b>
          {words.doneWhen}
        </p>
      </div>
      {children}
      <Details kind="quiet" summary={m.how}>
        <p>{words.ifNot}</p>
        <p class="tm-sub">
          <MetaPart icon="clock">{formatMinutes(minutes, locale.value)}</MetaPart>
        </p>
        <p>{words.why}</p>
        <p>
          <b class="tm-strong">{m.howUnknown}</b>
          <br />
          {words.unknown}
        </p>
      </Details>
    </div>
  );
}
