// For whom guideline and handbook are, and how the handbook is built.
import { HANDBOOK_PARTS, handbookWords, READER_POINTS } from '../../../shared/content/index.ts';
import { handbookMessages } from '../../../shared/i18n/handbook.ts';
import { Bullets } from '../../../shared/ui/bullets/bullets.tsx';
import { Table } from '../../../shared/ui/chart/table.tsx';
import { Card } from '../../../shared/ui/panel/panel.tsx';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';

export function Readers() {
  const { readers } = useWords(handbookWords);
  const { head, rows } = readers;
  return (
    <section class="tm-stack" data-gap="3" aria-labelledby="handbook-readers">
      <h2 id="handbook-readers">{readers.title}</h2>
      <p>{readers.intro}</p>
      <Table
        isText
        labelledBy="handbook-readers"
        table={{
          head: [head.point, head.handbook, head.guideline],
          rows: READER_POINTS.map(({ id }) => [rows[id].label, rows[id].handbook, rows[id].guideline]),
        }}
      />
      <p class="tm-sub">{readers.note}</p>
    </section>
  );
}

export function Structure() {
  const m = useWords(handbookMessages);
  const { structure } = useWords(handbookWords);
  return (
    <section class="tm-stack" data-gap="3" aria-labelledby="handbook-structure">
      <h2 id="handbook-structure">{structure.title}</h2>
      {HANDBOOK_PARTS.map(({ id, screens }) => {
        const part = structure.parts[id];
        return (
          <Card key={id} title={part.part} level={3} gap="2">
            <p class="tm-strong">{structure.contents}</p>
            <Bullets items={part.contents} />
            <p class="tm-strong">{structure.reader}</p>
            <Bullets items={part.reader} />
            <p class="tm-line tm-sub" data-wrap="">
              <span>{structure.app}</span>
              {screens.map((screen) => (
                <TextLink key={screen} href={href(...screen.split('/'))}>
                  {m.screens[screen]}
                </TextLink>
              ))}
            </p>
          </Card>
        );
      })}
    </section>
  );
}
