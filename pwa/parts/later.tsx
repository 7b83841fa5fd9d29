// A part that the first view can do without: its code and words load after it, in the language of the screen.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../shared/core/locale.ts';
import type { Localized } from '../../shared/core/localized.ts';
import { locale } from '../../shared/ui/locale.ts';

export type LaterPart = { readonly part: ComponentType; readonly needs: readonly Localized<unknown>[] };

/** Draws nothing until the part is there; if it cannot be loaded, it stays away, because nothing depends on it. */
export function Later({ load }: { readonly load: () => Promise<LaterPart> }) {
  const language = locale.value;
  const [ready, setReady] = useState<{ readonly part: ComponentType; readonly language: Locale } | null>(null);
  useEffect(() => {
    let gone = false;
    const prepare = async () => {
      const { part, needs } = await load();
      await Promise.all(needs.map((words) => words.load(language)));
      if (!gone) setReady({ part, language });
    };
    prepare().catch(() => undefined); // not there this time
    return () => {
      gone = true;
    };
  }, [language]);
  if (ready?.language !== language) return null;
  const Part = ready.part;
  return <Part />;
}
