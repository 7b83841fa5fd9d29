// What happened? One card per kind of trouble, and the company's own contacts.
import { CONTACT_SLOTS, type ContactSlot } from '../../../shared/content/contact-slots.ts';
import { INCIDENTS, type IncidentId } from '../../../shared/content/incidents.ts';
import { readContact } from '../../../shared/core/log/contact.ts';
import { incidentMessages } from '../../../shared/i18n/incident.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Icon, type IconName } from '../../../shared/ui/icon/icon.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Row, RowIcon, Rows } from '../../../shared/ui/rows/rows.tsx';
import { Tag } from '../../../shared/ui/status-tag/status-tag.tsx';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { contactWords, incidentWords } from '../../parts/page-words.ts';
import { PLAN } from '../../plan-in-use.ts';
import { ContactRows } from './contact-rows.tsx';
import { isUnderWay } from './incident-state.ts';

export const INCIDENT_ICONS: Record<IncidentId, IconName> = {
  'lost-device': 'phone',
  malware: 'alert',
  phishing: 'lock',
  attachment: 'file',
  'meeting-intruder': 'people',
  'wrong-recipient': 'share',
  'fake-caller': 'call',
  takeover: 'user',
  'bank-call': 'yen',
  'stolen-passwords': 'lock',
};

/** Asked for even before anything is written. */
const FIRST_SLOTS: readonly ContactSlot[] = ['lead', 'it-support'];

function IncidentRow({ id }: { readonly id: IncidentId }) {
  const m = useWords(incidentMessages);
  const card = useWords(incidentWords).cards[id];
  const open = isUnderWay(useStore().state.value, id);
  return (
    <Row
      title={card.title}
      sub={card.short}
      href={href('incident', id)}
      lead={<RowIcon icon={INCIDENT_ICONS[id]} />}
      meta={open ? <Tag icon="clock">{m.underWay}</Tag> : undefined}
    />
  );
}

function Incidents() {
  const m = useWords(incidentMessages);
  const words = useWords(incidentWords);
  const state = useStore().state.value;
  const slots = CONTACT_SLOTS.filter((slot) => FIRST_SLOTS.includes(slot) || readContact(state, PLAN, slot) !== '');
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{m.heading}</h1>
        <p>{words.calm}</p>
      </div>
      <Rows label={m.heading}>
        {INCIDENTS.map(({ id }) => (
          <IncidentRow key={id} id={id} />
        ))}
      </Rows>
      <section class="tm-stack" data-gap="3" aria-labelledby="incident-contacts">
        <div class="tm-between">
          <h2 id="incident-contacts" class="tm-h3">
            {m.contactsTitle}
          </h2>
          <TextLink href={href('contacts')} context={m.contactsTitle}>
            {m.contactsEdit}
          </TextLink>
        </div>
        <ContactRows lines={slots.map((slot) => ({ slot }))} />
        <TextLink href={href('emergency-card')} icon="printer">
          {m.paperCard}
        </TextLink>
      </section>
      <p class="tm-line tm-sub">
        <Icon name="offline" size="xs" />
        {words.offline}
      </p>
    </div>
  );
}

export default {
  needs: [incidentMessages, incidentWords, contactWords],
  title: () => incidentMessages.get(locale.value).title,
  back: () => href('more'),
  view: Incidents,
} satisfies Screen;
