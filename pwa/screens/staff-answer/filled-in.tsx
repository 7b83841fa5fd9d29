// What the browser answered by itself: shown before anything is sent, and each of it can be taken out.

import { useState } from 'preact/hooks';
import { employeeWords } from '../../../shared/content/employee-words.ts';
import { statusOfReply } from '../../../shared/core/own-replies.ts';
import type { QuestionId } from '../../../shared/core/staff-check/questions.ts';
import type { Reply } from '../../../shared/core/staff-check/reply.ts';
import { staffAnswerMessages } from '../../../shared/i18n/staff-answer.ts';
import { uiMessages } from '../../../shared/i18n/ui.ts';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { Switch } from '../../../shared/ui/switch/switch.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import type { FilledQuestion } from './filled.ts';

export type FilledInProps = {
  /** question and what the browser answered */
  readonly filled: readonly (readonly [QuestionId, Reply])[];
  /** the ids that are left out */
  readonly onNext: (out: readonly QuestionId[]) => void;
};

export function FilledIn({ filled, onNext }: FilledInProps) {
  const m = useWords(staffAnswerMessages);
  const words = useWords(employeeWords).questions;
  const status = useWords(uiMessages).status;
  const [out, setOut] = useState<readonly QuestionId[]>([]);
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{m.filledTitle}</h1>
        <p>{m.filledLead}</p>
      </div>
      <div class="tm-stack" data-gap="3">
        {filled.map(([id, reply]) => (
          <Switch
            key={id}
            label={`${words[id].title}: ${status[statusOfReply(reply)]}`}
            hint={m.filledHow[id as FilledQuestion]}
            checked={!out.includes(id)}
            onChange={(isIn) => setOut(isIn ? out.filter((one) => one !== id) : [...out, id])}
          />
        ))}
      </div>
      <Note>{m.filledLimits}</Note>
      <Buttons>
        <Button wide onClick={() => onNext(out)}>
          {m.next}
        </Button>
      </Buttons>
    </div>
  );
}
