// Public desks that can help: the page first, the number with a word about how sure it is.
import { DESKS_AS_OF, PUBLIC_CONTACTS } from '../../../shared/content/contacts.ts';
import { isPast, lookAgainBy } from '../../../shared/content/freshness.ts';
import { formatMonth } from '../../../shared/i18n/format.ts';
import { incidentMessages } from '../../../shared/i18n/incident.ts';
import { locale } from '../../../shared/ui/locale.ts';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { today } from '../../clock.ts';
import { contactWords } from '../../parts/page-words.ts';
import './desks.css';

/** `when` says for what one turns to that desk in this case. */
export function Desks({ desks }: { readonly desks: readonly { readonly id: string; readonly when: string }[] }) {
  const m = useWords(incidentMessages);
  const words = useWords(contactWords).public;
  const isOld = isPast({ by: lookAgainBy('contact', DESKS_AS_OF, 'A') }, today());
  return (
    <>
      {isOld && <p class="tm-sub">{m.stale({ month: formatMonth(DESKS_AS_OF.slice(0, 7), locale.value) })}</p>}
      <ul class="tm-desks">
        {desks.map(({ id, when }) => {
          const facts = PUBLIC_CONTACTS.find((contact) => contact.id === id);
          if (!facts) return null;
          const { label, use } = words[facts.id];
          return (
            <li key={id} class="tm-desk">
              <p class="tm-strong">{label}</p>
              <p class="tm-sub">{when}</p>
              <p class="tm-sub">{use}</p>
              <div class="tm-line" data-wrap="">
                {facts.phone !== '' && (
                  <TextLink href={`tel:${facts.phone}`} icon="call">
                    {facts.phone}
                  </TextLink>
                )}
                {facts.url !== '' && (
                  <TextLink href={facts.url} external after="external" context={`${label}${m.needsNetwork}`}>
                    {m.openPage}
                  </TextLink>
                )}
              </div>
              {facts.mail !== '' && <p class="tm-sub">{m.mail({ to: facts.mail })}</p>}
              {facts.phone !== '' && !facts.checked && <p class="tm-sub">{m.phoneUnchecked}</p>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
