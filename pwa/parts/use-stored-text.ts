// A text of the change log as the value of a field: shown while typing, kept as a draft when the person pauses, stored as one
// change when the field is left.
import { useEffect, useRef, useState } from 'preact/hooks';
import { readText } from '../../shared/core/log/state.ts';
import { dropDraft, keepDraft } from '../../shared/store/drafts.ts';
import { useStore } from '../../shared/store/use-store.ts';

export type StoredText = {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly onChange: (value: string) => void;
};

/** So long a pause counts as "done for now": short enough to lose little. Milliseconds */
const PAUSE_MS = 1500;

/** Spread it into a `TextField`. An emptied field is taken back, not stored as an empty text. */
export function useStoredText(path: string): StoredText {
  const store = useStore();
  const stored = readText(store.state.value, path);
  const [typed, setTyped] = useState(stored);
  /** what is typed and not stored yet; null if there is nothing */
  const waiting = useRef<string | null>(null);
  const hasDraft = useRef(false);

  const keep = () => {
    const text = waiting.current?.trim();
    waiting.current = null;
    const isNew = text !== undefined && text !== readText(store.state.value, path);
    const stored = isNew ? store.set([{ path, value: text === '' ? null : text }]) : Promise.resolve(true);
    if (!hasDraft.current) return;
    hasDraft.current = false;
    void stored.then((isSaved) => (isSaved ? dropDraft(store, path) : undefined));
  };
  const draft = () => {
    if (waiting.current === null) return;
    hasDraft.current = true;
    void keepDraft(store, path, waiting.current.trim());
  };
  useEffect(() => {
    if (waiting.current === null) setTyped(stored);
  }, [stored]);
  useEffect(() => {
    if (waiting.current === null) return;
    const timer = setTimeout(draft, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => {
    // The page may never come back: a phone that is put away, a tab that is closed.
    const keepWhenHidden = () => document.visibilityState === 'hidden' && keep();
    addEventListener('pagehide', keep);
    document.addEventListener('visibilitychange', keepWhenHidden);
    return () => {
      removeEventListener('pagehide', keep);
      document.removeEventListener('visibilitychange', keepWhenHidden);
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
