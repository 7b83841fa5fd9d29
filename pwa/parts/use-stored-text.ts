// A text of the change log as the value of a field: shown while typing, stored when the person leaves the field.
import { useEffect, useState } from 'preact/hooks';
import { readText } from '../../shared/core/progress.ts';
import { useStore } from '../../shared/store/use-store.ts';

export type StoredText = {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly onChange: (value: string) => void;
};

/** Spread it into a `TextField`. An emptied field is taken back, not stored as an empty text. */
export function useStoredText(path: string): StoredText {
  const store = useStore();
  const stored = readText(store.progress.value, path);
  const [typed, setTyped] = useState(stored);
  useEffect(() => setTyped(stored), [stored]);
  return {
    value: typed,
    onInput: setTyped,
    onChange(value) {
      setTyped(value);
      if (value.trim() !== stored) void store.set([{ path, value: value.trim() === '' ? null : value.trim() }]);
    },
  };
}
