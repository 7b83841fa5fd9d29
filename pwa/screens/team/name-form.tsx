// The name of this device, which the others in charge see.
import { useState } from 'preact/hooks';
import { teamMessages } from '../../../shared/i18n/team.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { TextField } from '../../../shared/ui/field/field.tsx';
import { Form } from '../../../shared/ui/field/form.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';

export const MOST_NAME = 20;

type Props = {
  readonly name: string;
  readonly action: string;
  readonly onName: (name: string) => void;
};

export function NameForm({ name: before, action, onName }: Props) {
  const m = useWords(teamMessages);
  const [name, setName] = useState(before);
  const [missing, setMissing] = useState(false);
  return (
    <Form
      onSubmit={() => {
        setMissing(name.trim() === '');
        if (name.trim() !== '') onName(name);
      }}
    >
      <TextField
        label={m.name}
        hint={m.nameHint}
        error={missing ? m.nameMissing : undefined}
        maxLength={MOST_NAME}
        value={name}
        onInput={setName}
      />
      <Button type="submit" wide kind={before ? 'secondary' : 'primary'}>
        {action}
      </Button>
    </Form>
  );
}
