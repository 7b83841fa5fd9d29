// A card that a narrow screen opens on demand: nine cards in a row are longer than anybody scrolls.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Details } from '../../../shared/ui/details/details.tsx';

/** The border of `tm-narrow-only` in base.css: below it there is one column. */
const NARROW = '(max-width: 63.99rem)';

function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const follow = () => setNarrow(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return narrow;
}

/** Wide screens show the card as it is. */
export function OnDemand({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  if (!useNarrow()) return <>{children}</>;
  return <Details summary={title}>{children}</Details>;
}
