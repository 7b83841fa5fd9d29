// Whom to call when something happens: the company's own names and numbers.

import { useEffect, useState } from 'preact/hooks';
import { CONTACT_SLOTS, type ContactSlot } from '../../../shared/content/contact-slots.ts';
import { path } from '../../../shared/core/log/path.ts';
import { findPhone } from '../../../shared/core/phone.ts';
import { incidentMessages } from '../../../shared/i18n/incident.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { TextField } from '../../../shared/ui/field/field.tsx';
import { Icon } from '../../../shared/ui/icon/icon.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { StatusLine } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href, type Route } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { contactWords } from '../../parts/page-words.ts';
import { useStoredText } from '../../parts/use-stored-text.ts';
import { PLAN } from '../../plan-in-use.ts';

function ContactField({ slot, onSaved }: { readonly slot: ContactSlot; readonly onSaved: () => void }) {
  const m = useWords(incidentMessages);
  const { label, hint } = useWords(contactWords).slots[slot];
  const { value, onInput, onChange } = useStoredText(path.contact(PLAN, slot));
  const phone = findPhone(value);
  return (
    <div class="tm-stack" data-gap="1">
      <TextField
        id={`contact-${slot}`}
        label={label}
        hint={hint}
        value={value}
        maxLength={200}
        placeholder={m.contactsPlaceholder}
        onInput={onInput}
        onChange={(text) => {
          onChange(text);
          onSaved();
        }}
      />
      {phone !== null && (
        <p class="tm-sub tm-line">
          <Icon name="call" size="xs" />
          {m.callable({ number: phone })}
        </p>
      )}
    </div>
  );
}

function Contacts({ route }: { readonly route: Route }) {
  const store = useStore();
  const m = useWords(incidentMessages);
  const [saved, setSaved] = useState(false);
  const asked = route.query.get('slot');
  useEffect(() => {
    if (asked !== null) document.getElementById(`contact-${asked}`)?.focus();
  }, [asked]);
  return (
    <div class="tm-stack" data-gap="6">
      <div class="tm-stack" data-gap="2">
        <h1>{m.contactsHeading}</h1>
        <p>{m.contactsLead}</p>
      </div>
      <Note icon="lock">
        <p>{m.contactsPrivacy}</p>
      </Note>
      {CONTACT_SLOTS.map((slot) => (
        <ContactField key={slot} slot={slot} onSaved={() => setSaved(true)} />
      ))}
      <StatusLine>{saved && store.saveState.value === 'saved' && m.contactsSaved}</StatusLine>
    </div>
  );
}

export default {
  needs: [incidentMessages, contactWords],
  title: () => incidentMessages.get(locale.value).contactsHeading,
  back: () => href('incident'),
  view: Contacts,
} satisfies Screen;
