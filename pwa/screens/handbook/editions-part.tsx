// The editions of the handbook, what of each is known, and what could not be compared.
import {
  EDITIONS,
  FIRST_EDITION,
  GUIDES_RENEWED,
  HANDBOOK_NUMBERS,
  handbookWords,
  ITEMS,
  NOT_COMPARED,
} from '../../../shared/content/index.ts';
import { handbookMessages } from '../../../shared/i18n/handbook.ts';
import { Bullets } from '../../../shared/ui/bullets/bullets.tsx';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { editionDay } from '../../parts/edition-day.ts';
import { FactNote } from './fact-note.tsx';
import { Timeline } from './timeline.tsx';

/** How much of the handbook stands here, in one box at the top. */
export function Standing() {
  const m = useWords(handbookMessages);
  const here = ITEMS.filter(({ section }) => section === 'handbook').length;
  return (
    <Note>
      <p>{m.standing({ here, subjects: FIRST_EDITION.subjects })}</p>
      <p>{m.confirmed({ n: HANDBOOK_NUMBERS.length })}</p>
    </Note>
  );
}

export function Editions() {
  const m = useWords(handbookMessages);
  const { editions } = useWords(handbookWords);
  return (
    <section class="tm-stack" data-gap="3" aria-labelledby="handbook-editions">
      <h2 id="handbook-editions">{editions.title}</h2>
      <Timeline
        entries={[
          ...EDITIONS.map(({ id, day, text, confidence }) => ({
            id,
            day: editionDay(day),
            text: (
              <>
                <b class="tm-strong">{editions.list[`e-${id}`].title}</b>
                <br />
                {editions.list[`e-${id}`].text}
                <FactNote fact={{ confidence }} />
                <br />
                <span class="tm-sub">{text ? m.text.known : m.text.unknown}</span>
              </>
            ),
          })),
          {
            id: GUIDES_RENEWED.id,
            day: editionDay(GUIDES_RENEWED.day),
            text: (
              <>
                <b class="tm-strong">{editions.list[GUIDES_RENEWED.id].title}</b>
                <br />
                {editions.list[GUIDES_RENEWED.id].text}
              </>
            ),
          },
        ]}
      />
    </section>
  );
}

export function NotCompared() {
  const { notCompared } = useWords(handbookWords);
  return (
    <section class="tm-stack" data-gap="3" aria-labelledby="handbook-not-compared">
      <h2 id="handbook-not-compared">{notCompared.title}</h2>
      <Bullets items={NOT_COMPARED.map(({ id }) => notCompared.list[id])} />
      <Note>
        <p>{notCompared.wanted}</p>
      </Note>
    </section>
  );
}
