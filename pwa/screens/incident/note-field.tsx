// One line to write down during an incident; stored when the person leaves it.
import { TextField } from '../../../shared/ui/field/field.tsx';
import { useStoredText } from '../../parts/use-stored-text.ts';
import { notePath } from './incident-state.ts';

export function NoteField(props: {
  readonly id: string;
  readonly index: number;
  readonly label: string;
  /** something was written: the incident has begun */
  readonly onWrite: () => void;
}) {
  const { value, onInput, onChange } = useStoredText(notePath(props.id, props.index));
  return (
    <TextField
      label={props.label}
      value={value}
      maxLength={500}
      onInput={onInput}
      onChange={(text) => {
        onChange(text);
        if (text.trim() !== '') props.onWrite();
      }}
    />
  );
}
