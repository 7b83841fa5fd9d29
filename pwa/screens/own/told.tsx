// What the browser itself tells about a question, beside the answers: the person still decides.
import { useEffect, useState } from 'preact/hooks';
import { employeeWords } from '../../../shared/content/employee-words.ts';
import { statusOfReply } from '../../../shared/core/own-replies.ts';
import type { QuestionId } from '../../../shared/core/staff-check/questions.ts';
import type { Reply } from '../../../shared/core/staff-check/reply.ts';
import { ownMessages } from '../../../shared/i18n/own.ts';
import { uiMessages } from '../../../shared/i18n/ui.ts';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { withColon } from '../../../shared/ui/signs.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import { today } from '../../clock.ts';
import { wordsOf } from '../../parts/words-of.ts';

/** Draws nothing where the browser tells nothing, which is so for most questions. */
export function Told({ id }: { readonly id: QuestionId }) {
  const m = useWords(ownMessages);
  const { status } = useWords(uiMessages);
  const words = wordsOf<{ readonly can: string; readonly cannot: string }>(useWords(employeeWords).told, id);
  const [reply, setReply] = useState<Reply | undefined>(undefined);
  const asks = words !== undefined;
  useEffect(() => {
    if (!asks) return undefined;
    let gone = false;
    import('../staff-answer/filled.ts')
      .then(({ filledIn }) => filledIn([id], today()))
      .then((found) => {
        if (!gone) setReply(wordsOf<Reply>(found, id));
      })
      .catch(() => undefined); // then the person answers alone
    return () => {
      gone = true;
    };
  }, [id, asks]);
  if (!words || !reply) return null;
  return (
    <Note title={withColon(m.told, status[statusOfReply(reply)])}>
      <p>{words.can}</p>
      <p>{words.cannot}</p>
    </Note>
  );
}
