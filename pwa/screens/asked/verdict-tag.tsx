// How a line stands, as word and shape.
import './verdict-tag.css';
import type { Verdict } from '../../../shared/core/scheme.ts';
import { askedMessages } from '../../../shared/i18n/asked.ts';
import { Icon, type IconName } from '../../../shared/ui/icon/icon.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';

const SHAPE: { readonly [V in Verdict]: IconName } = { fits: 'check', partly: 'box-half', open: 'dashed', na: 'minus' };

export function VerdictTag({ verdict }: { readonly verdict: Verdict }) {
  const m = useWords(askedMessages);
  return (
    <span class="tm-verdict-tag" data-verdict={verdict}>
      <Icon name={SHAPE[verdict]} size="xs" />
      {m.verdict[verdict]}
    </span>
  );
}
