// Hands the record of an incident over as text: copy, share, or select by hand.
import { incidentMessages } from '../../../shared/i18n/incident.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { Details } from '../../../shared/ui/details/details.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import { CopyText } from '../../parts/copy-text.tsx';
import { canShareText, shareText } from '../../parts/share-text.ts';
import { type HandoverWords, handoverText } from './handover.ts';
import type { IncidentState } from './incident-state.ts';
import './handover-part.css';

export function Handover({ words, state }: { readonly words: HandoverWords; readonly state: IncidentState }) {
  const m = useWords(incidentMessages);
  const text = handoverText(words, state, m.handover, locale.value);
  return (
    <section class="tm-stack" data-gap="3" aria-label={m.copy}>
      <CopyText text={text} label={m.copy} wide />
      {canShareText() && (
        <Button kind="secondary" wide icon="share" onClick={() => void shareText(words.title, text)}>
          {m.share}
        </Button>
      )}
      <Details kind="quiet" summary={m.preview}>
        <pre class="tm-handover">{text}</pre>
      </Details>
    </section>
  );
}
