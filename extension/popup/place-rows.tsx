// The three rows of a place to tick. Ticks live as long as the popup: nothing is known of what was done there.
import { useState } from 'preact/hooks';
import { placeWords } from '../../shared/content/place-words.ts';
import { popupMessages } from '../../shared/i18n/popup.ts';
import { CheckRow } from '../../shared/ui/check-row/check-row.tsx';
import { Rows } from '../../shared/ui/rows/rows.tsx';
import { useWords } from '../../shared/ui/use-words.ts';
import type { PlaceList } from './site.ts';

type RowWords = Readonly<Record<string, { readonly text: string; readonly more: string }>>;

export function PlaceRows({ list }: { readonly list: PlaceList }) {
  const m = useWords(popupMessages);
  const words: RowWords = useWords(placeWords)[list.place].rows;
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const tick = (row: string, isTicked: boolean) =>
    setTicked(isTicked ? [...ticked, row] : ticked.filter((other) => other !== row));
  const rows = list.rows.flatMap((id) => (words[id] ? [{ id, ...words[id] }] : []));
  return (
    <>
      <Rows label={m.rows}>
        {rows.map(({ id, text, more }) => (
          <li key={id}>
            <CheckRow label={text} hint={more} checked={ticked.includes(id)} onChange={(isOn) => tick(id, isOn)} />
          </li>
        ))}
      </Rows>
      <p class="tm-sub">{list.place === 'general' ? m.onlyAddress : m.namesChange}</p>
    </>
  );
}
