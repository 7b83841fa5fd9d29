// One line of a list: what it asks for, how it stands, and the measures behind it with their answers.
import './asked-line.css';
import { itemWords, schemeWords } from '../../../shared/content/index.ts';
import { askedMessages } from '../../../shared/i18n/asked.ts';
import { locale } from '../../../shared/ui/locale.ts';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import type { AskedMeasure, AskedLine as Line } from './asked-lines.ts';
import { VerdictTag } from './verdict-tag.tsx';

function Measure({ measure }: { readonly measure: AskedMeasure }) {
  const m = useWords(askedMessages);
  const { title } = useWords(itemWords).items[measure.id];
  return (
    <li class="tm-asked-line__measure">
      <TextLink href={href('item', measure.id)}>
        {measure.id} {title}
      </TextLink>
      <span class="tm-sub tm-asked-line__answer">{m.answer[measure.state]}</span>
    </li>
  );
}

export function AskedLine({ line }: { readonly line: Line }) {
  const m = useWords(askedMessages);
  const words = useWords(schemeWords).rows[line.id];
  const { ref, fit, criteria, confidence } = line.facts;
  const doubts = [
    fit === 'fits' ? '' : m.reach[fit],
    words.note,
    confidence === 'C' ? m.unsure : '',
    criteria === undefined ? '' : m.criteria({ n: criteria }),
  ].filter(Boolean);
  return (
    <li class="tm-asked-line">
      <div class="tm-asked-line__head">
        <h3>
          <span class="tm-num tm-asked-line__ref">{ref}</span> {words.heading}
        </h3>
        <VerdictTag verdict={line.verdict} />
      </div>
      <p>{words.text}</p>
      {line.measures.length > 0 && (
        <ul aria-label={m.measures}>
          {line.measures.map((measure) => (
            <Measure key={measure.id} measure={measure} />
          ))}
        </ul>
      )}
      {doubts.length > 0 && <p class="tm-sub">{doubts.join(locale.value === 'ja' ? '' : ' ')}</p>}
    </li>
  );
}
