// The numbers of the slips: open ones framed with their number, answered ones ticked. Never shown on the wall.
import './staff-check.css';
import { numbersText } from '../../../shared/core/staff-check/reminder-sentence.ts';
import { staffCheckMessages } from '../../../shared/i18n/staff-check.ts';
import { Icon } from '../../../shared/ui/icon/icon.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';

/** More slips than this are told as a list of ranges: a thousand squares are no overview. */
const MOST_SQUARES = 120;

export function SlipGrid({ slips, open }: { readonly slips: number; readonly open: readonly number[] }) {
  const m = useWords(staffCheckMessages);
  const list = numbersText(open, m.remind.to, m.remind.and);
  const isOpen = new Set(open);
  if (slips > MOST_SQUARES) return <p>{list}</p>;
  return (
    <>
      <p class="tm-vh">{list}</p>
      <div class="tm-slips" aria-hidden="true">
        {Array.from({ length: slips }, (_, at) => at + 1).map((number) => (
          <span key={number} class="tm-slips__one" data-open={isOpen.has(number) ? '' : undefined}>
            {isOpen.has(number) ? number : <Icon name="check" size="s" />}
          </span>
        ))}
      </div>
    </>
  );
}
