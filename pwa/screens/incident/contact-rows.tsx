// The company's own contacts as rows: a tap calls, an empty one leads to writing it down.

import type { ContactSlot } from '../../../shared/content/contact-slots.ts';
import { readContact } from '../../../shared/core/log/contact.ts';
import { findPhone } from '../../../shared/core/phone.ts';
import { incidentMessages } from '../../../shared/i18n/incident.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Row, RowIcon, Rows } from '../../../shared/ui/rows/rows.tsx';
import { slash } from '../../../shared/ui/signs.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import { contactWords } from '../../parts/page-words.ts';
import { PLAN } from '../../plan-in-use.ts';

export type ContactLine = { readonly slot: ContactSlot; readonly when?: string };

/** What is written in a slot, and the number in it that a phone can call. */
export function useContact(slot: ContactSlot | null): { text: string; phone: string | null } {
  const state = useStore().state.value;
  const text = slot === null ? '' : readContact(state, PLAN, slot);
  return { text, phone: findPhone(text) };
}

/** Opened with the keyboard focus in that contact's field. */
export const editContact = (slot: string): string => `${href('contacts')}?slot=${slot}`;

function ContactRow({ slot, when }: ContactLine) {
  const m = useWords(incidentMessages);
  const { label } = useWords(contactWords).slots[slot];
  const { text, phone } = useContact(slot);
  const sub = [when, text === '' ? m.contactsEmpty : text].filter(Boolean).join(slash());
  if (text === '') {
    return <Row title={label} sub={sub} href={editContact(slot)} lead={<RowIcon icon="edit" />} />;
  }
  return (
    <Row
      title={label}
      sub={sub}
      href={phone === null ? undefined : `tel:${phone}`}
      lead={<RowIcon icon={phone === null ? 'user' : 'call'} />}
    />
  );
}

export function ContactRows({ lines, label }: { readonly lines: readonly ContactLine[]; readonly label?: string }) {
  return (
    <Rows label={label}>
      {lines.map((line) => (
        <ContactRow key={line.slot} {...line} />
      ))}
    </Rows>
  );
}
