// How many have answered, large. The same on the person's own page and on the wall.
import './staff-check.css';
import { type Counter, turnoutOf } from '../../../shared/core/staff-check/roll-up.ts';
import { staffCheckMessages } from '../../../shared/i18n/staff-check.ts';
import { useWords } from '../../../shared/ui/use-words.ts';

const BEFORE = { of: 'of', more: 'more', open: 'atMost' } as const;

export function CountFigure({ counter, large }: { readonly counter: Counter; readonly large?: boolean }) {
  const m = useWords(staffCheckMessages).wall;
  const { answered, asked } = counter;
  return (
    <p class="tm-count" data-large={large ? '' : undefined} role="status">
      <span class="tm-count__of">{m[BEFORE[turnoutOf(counter)]]({ total: asked })}</span>
      <span>
        <b class="tm-count__n tm-num">{answered}</b>
        {m.people}
      </span>
    </p>
  );
}
