// A part that the first view can do without: its code and words load after it, in the language of the screen.
import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../shared/core/locale.ts';
import type { Localized } from '../../shared/core/localized.ts';
import { locale } from '../../shared/ui/locale.ts';
import { afterFirstDraw } from '../start/first-paint.ts';

export type LaterPart<P> = {
  readonly part: ComponentType<P>;
  /** words that must be loaded before it is drawn; as a function where they depend on what it shows */
  readonly needs: readonly Localized<unknown>[] | ((props: P) => readonly Localized<unknown>[]);
};
type Load<P> = () => Promise<LaterPart<P>>;

export type LaterProps<P> = {
  readonly load: Load<P>;
  readonly props: P;
  /** what to draw if it cannot be loaded; nothing, if not said */
  readonly failed?: (again: () => void) => ComponentChildren;
  /** what follows the part: drawn in a turn of its own once the part is on the screen, so that neither holds up the other */
  readonly children?: ComponentChildren;
};

/** What was loaded once is drawn at once when it comes back, so that nothing flashes on the way from one page to the next. */
const loaded = new WeakMap<() => Promise<unknown>, LaterPart<never>>();

const needsOf = <P,>({ needs }: LaterPart<P>, props: P) => (typeof needs === 'function' ? needs(props) : needs);

/** Loads a part and its words, so that it is drawn at once. Rejects if it cannot be loaded. @param props if the words depend on them */
export async function prepareLater<P>(load: Load<P>, language: Locale, props?: P): Promise<void> {
  const found = await load();
  await Promise.all(needsOf(found, props as P).map((words) => words.load(language)));
  loaded.set(load, found as LaterPart<never>);
}

/** Draws nothing until the part is there. */
export function Later<P extends object>({ load, props, failed, children }: LaterProps<P>) {
  const language = locale.value;
  const [, setReady] = useState<Locale | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const part = loaded.get(load) as LaterPart<P> | undefined;
  const isReady = part !== undefined && needsOf(part, props).every((words) => words.isLoaded(language));
  const [isDrawn, setDrawn] = useState(isReady);
  useEffect(() => {
    if (isReady) setDrawn(true);
  }, [isReady]);
  useEffect(() => {
    if (isReady || hasFailed) return undefined;
    let gone = false;
    afterFirstDraw()
      .then(() => prepareLater(load, language, props))
      .then(
        () => {
          if (!gone) setReady(language);
        },
        () => {
          if (!gone) setFailed(true);
        },
      );
    return () => {
      gone = true;
    };
  }, [language, isReady, hasFailed]);
  if (!part || !isReady) return (hasFailed && failed?.(() => setFailed(false))) || null;
  const Part = part.part;
  return (
    <>
      <Part {...props} />
      {isDrawn && children}
    </>
  );
}
