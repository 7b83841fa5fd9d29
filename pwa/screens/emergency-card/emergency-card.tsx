// 緊急カード: the company's contacts and the first steps, wallet size or A4.
import { useMemo, useState } from 'preact/hooks';
import {
  CONTACT_SLOTS,
  contactWords,
  DESKS_AS_OF,
  INCIDENTS,
  incidentWords,
  PUBLIC_CONTACTS,
} from '../../../shared/content/index.ts';
import { readContact } from '../../../shared/core/log/contact.ts';
import { path } from '../../../shared/core/log/path.ts';
import { readText } from '../../../shared/core/log/state.ts';
import { emergencyCardMessages } from '../../../shared/i18n/emergency-card.ts';
import { uiMessages } from '../../../shared/i18n/ui.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { ChoiceGroup } from '../../../shared/ui/choice/choice.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { today } from '../../clock.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { paperActionNeeds } from '../../parts/paper/paper-actions.tsx';
import { PaperOut } from '../../parts/paper/paper-screen.tsx';
import { PLAN } from '../../plan-in-use.ts';
import { type CardInput, cardDocument } from './card-document.ts';

const FIRST_STEPS = 3;
const DO_NOTS = 2;

/** A number nobody checked is not printed: the page is. */
const address = ({ phone, url, checked }: (typeof PUBLIC_CONTACTS)[number]): string =>
  [checked ? phone : '', url].filter(Boolean).join('\n');

function useCardInput(size: CardInput['size']): CardInput {
  const m = useWords(emergencyCardMessages);
  const contacts = useWords(contactWords);
  const { cards } = useWords(incidentWords);
  const state = useStore().state.value;
  const language = locale.value;
  const day = today();
  return useMemo(
    () => ({
      size,
      contacts: CONTACT_SLOTS.map((slot) => ({
        slot,
        label: contacts.slots[slot].label,
        text: readContact(state, PLAN, slot),
      })),
      incidents: INCIDENTS.map(({ id }) => ({
        title: cards[id].title,
        steps: cards[id].firstTenMinutes.slice(0, FIRST_STEPS).map(({ text }) => text),
        doNot: cards[id].doNot.slice(0, DO_NOTS),
      })),
      desks: PUBLIC_CONTACTS.map((contact) => ({ ...contacts.public[contact.id], address: address(contact) })),
      desksAsOf: DESKS_AS_OF,
      company: readText(state, path.company(PLAN, 'name')),
      day,
      locale: language,
      m,
    }),
    [size, m, contacts, cards, state, language, day],
  );
}

function EmergencyCardScreen() {
  const m = useWords(emergencyCardMessages);
  const [size, setSize] = useState<CardInput['size']>('wallet');
  const input = useCardInput(size);
  const paper = useMemo(() => cardDocument(input), [input]);
  const empty = input.contacts.every(({ text }) => text === '');
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{m.heading}</h1>
        <p>{m.lead}</p>
        <p class="tm-sub">{empty ? m.missing : m.private}</p>
        <p>
          <TextLink href={href('contacts')} icon="edit">
            {m.edit}
          </TextLink>
        </p>
      </div>
      <ChoiceGroup
        legend={m.size}
        tight
        columns
        options={(['wallet', 'a4'] as const).map((value) => ({
          value,
          label: m.sizes[value],
          hint: m.sizeHints[value],
        }))}
        value={size}
        onChange={setSize}
      />
      <PaperOut paper={paper} files={['html']} />
    </div>
  );
}

export default {
  needs: [emergencyCardMessages, contactWords, incidentWords, uiMessages, ...paperActionNeeds],
  title: () => emergencyCardMessages.get(locale.value).title,
  back: () => href('report'),
  width: 'wide',
  view: EmergencyCardScreen,
} satisfies Screen;
