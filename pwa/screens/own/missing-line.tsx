// Under 一部できている: one line on what is left, and the way on. Nothing has to be written.
import { useEffect } from 'preact/hooks';
import { missingPath } from '../../../shared/core/own-replies.ts';
import type { QuestionId } from '../../../shared/core/staff-check/questions.ts';
import { ownMessages } from '../../../shared/i18n/own.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { TextField } from '../../../shared/ui/field/field.tsx';
import { Form } from '../../../shared/ui/field/form.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { useStoredText } from '../../parts/use-stored-text.ts';
import { PLAN } from '../../plan-in-use.ts';

const FIELD = 'own-missing';

/** On a phone the keyboard would cover the answers: there it opens only when somebody taps the field. */
const hasKeyboard = (): boolean => globalThis.matchMedia?.('(pointer: fine)').matches ?? false;

export type MissingLineProps = {
  readonly id: QuestionId;
  /** whether the answer was given just now */
  readonly fresh: boolean;
  readonly onNext: () => void;
};

export function MissingLine({ id, fresh, onNext }: MissingLineProps) {
  const m = useWords(ownMessages);
  const stored = useStoredText(missingPath(PLAN, id));
  useEffect(() => {
    if (fresh && hasKeyboard()) document.getElementById(FIELD)?.focus();
  }, [fresh]);
  return (
    <Form onSubmit={onNext}>
      <TextField id={FIELD} label={m.missing} optional maxLength={200} {...stored} />
      <Button type="submit" wide>
        {m.next}
      </Button>
    </Form>
  );
}
