// Every source of the page about the handbook, each once.
import {
  EDITIONS,
  GUIDELINE_EDITIONS,
  GUIDES_RENEWED,
  NOT_COMPARED,
  PLAN_OF_2020,
  READER_POINTS,
} from '../../../shared/content/index.ts';
import { handbookMessages } from '../../../shared/i18n/handbook.ts';
import { Bullets } from '../../../shared/ui/bullets/bullets.tsx';
import { Details } from '../../../shared/ui/details/details.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';

const SOURCES: readonly string[] = [
  ...new Set([
    ...[...READER_POINTS, ...GUIDELINE_EDITIONS, ...PLAN_OF_2020, GUIDES_RENEWED, ...NOT_COMPARED].map(
      ({ fact }) => fact.source,
    ),
    ...EDITIONS.map(({ source }) => source),
  ]),
];

export function SourcesPart() {
  const m = useWords(handbookMessages);
  return (
    <Details summary={m.source}>
      <p>{m.sourceText}</p>
      {/* As the data has them, for whoever checks them again: in English. */}
      <div lang="en">
        <Bullets sub items={SOURCES} />
      </div>
    </Details>
  );
}
