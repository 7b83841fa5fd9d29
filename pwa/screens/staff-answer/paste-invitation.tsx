// An invitation that came in a message to another app, or broken by it: pasted here, and opened like its link.
import { useState } from 'preact/hooks';
import { invitationCode, invitationFromText } from '../../../shared/core/staff-check/invitation.ts';
import type { ReadProblem } from '../../../shared/core/staff-check/result.ts';
import { staffAnswerMessages } from '../../../shared/i18n/staff-answer.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { TextField } from '../../../shared/ui/field/field.tsx';
import { Form } from '../../../shared/ui/field/form.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { go, href } from '../../navigation/router.ts';

/** Why an invitation cannot be read. */
export function problemWords(m: ReturnType<typeof staffAnswerMessages.get>, reason: ReadProblem): string {
  return reason === 'newer' || reason === 'too-big' || reason === 'empty' ? m.problems[reason] : m.problems.broken;
}

export function PasteInvitation() {
  const m = useWords(staffAnswerMessages);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<ReadProblem | null>(null);
  const open = () => {
    const read = invitationFromText(text);
    const code = invitationCode(text);
    if (read.ok && code) go(href('v', code));
    else setProblem(read.ok ? 'broken' : read.reason);
  };
  return (
    <Form onSubmit={open}>
      <TextField
        rows={4}
        label={m.pasteLabel}
        hint={m.pasteHint}
        error={problem ? `${problemWords(m, problem)} ${m.problemSafe}` : undefined}
        spellcheck={false}
        value={text}
        onInput={(typed) => {
          setText(typed);
          setProblem(null);
        }}
      />
      <Button type="submit" wide>
        {m.pasteOpen}
      </Button>
    </Form>
  );
}
