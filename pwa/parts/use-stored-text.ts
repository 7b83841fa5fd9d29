// A text of the change log as the value of a field: shown while typing, stored when the person pauses or leaves the field.
import { useEffect, useRef, useState } from 'preact/hooks';
import { readText } from '../../shared/core/log/state.ts';
import { useStore } from '../../shared/store/use-store.ts';

export type StoredText = {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly onChange: (value: string) => void;
};

/** So long a pause counts as "done for now": short enough to lose little, long enough not to fill the history. */
const PAUSE_MS = 1500;

/** Spread it into a `TextField`. An emptied field is taken back, not stored as an empty text. */
export function useStoredText(path: string): StoredText {
  const store = useStore();
  const stored = readText(store.state.value, path);
  const [typed, setTyped] = useState(stored);
  /** what is typed and not stored yet; null if there is nothing */
  const waiting = useRef<string | null>(null);

  const keep = () => {
    const text = waiting.current?.trim();
    waiting.current = null;
    if (text === undefined || text === readText(store.state.value, path)) return;
    void store.set([{ path, value: text === '' ? null : text }]);
  };
  useEffect(() => {
    if (waiting.current === null) setTyped(stored);
  }, [stored]);
  useEffect(() => {
    if (waiting.current === null) return;
    const timer = setTimeout(keep, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => {
    // The page may never come back: a phone that is put away, a tab that is closed.
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      keep();
    };
  }, [path]);

  return {
    value: typed,
    onInput(value) {
      waiting.current = value;
      setTyped(value);
    },
    onChange(value) {
      waiting.current = value;
      setTyped(value);
      keep();
    },
  };
}
