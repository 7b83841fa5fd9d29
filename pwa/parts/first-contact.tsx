// Asked once at the end of the first run: whom to call when something happens. Can be skipped.

import { useState } from 'preact/hooks';
import { CONTACT_SLOTS } from '../../shared/content/contact-slots.ts';
import { readContact } from '../../shared/core/log/contact.ts';
import { path } from '../../shared/core/log/path.ts';
import { findPhone } from '../../shared/core/phone.ts';
import { finderMessages } from '../../shared/i18n/finder.ts';
import { useStore } from '../../shared/store/use-store.ts';
import { Button } from '../../shared/ui/button/button.tsx';
import { TextField } from '../../shared/ui/field/field.tsx';
import { Card } from '../../shared/ui/panel/panel.tsx';
import { TextLink } from '../../shared/ui/text-link/text-link.tsx';
import { StatusLine } from '../../shared/ui/toast/toast.tsx';
import { useWords } from '../../shared/ui/use-words.ts';
import { href } from '../navigation/router.ts';
import { PLAN } from '../plan-in-use.ts';
import { contactWords } from './page-words.ts';
import { useStoredText } from './use-stored-text.ts';

export const firstContactNeeds = [finderMessages, contactWords] as const;

const [FIRST] = CONTACT_SLOTS;

/** Stays until somebody leaves the screen or skips it; not shown where a contact is known already. */
export function FirstContact() {
  const m = useWords(finderMessages);
  const { label, hint } = useWords(contactWords).slots[FIRST];
  const { state, saveState } = useStore();
  const [wanted, setWanted] = useState(() =>
    CONTACT_SLOTS.every((slot) => readContact(state.value, PLAN, slot) === ''),
  );
  const [saved, setSaved] = useState(false);
  const field = useStoredText(path.contact(PLAN, FIRST));
  if (!wanted) return null;
  return (
    <Card title={m.contactTitle}>
      <p>{m.contactLead}</p>
      <TextField
        label={label}
        hint={hint}
        maxLength={200}
        placeholder={m.contactPlaceholder}
        value={field.value}
        onInput={field.onInput}
        onChange={(text) => {
          field.onChange(text);
          setSaved(text.trim() !== '');
        }}
      />
      <StatusLine>
        {saved && saveState.value === 'saved' && (findPhone(field.value) === null ? m.contactNoNumber : m.contactSaved)}
      </StatusLine>
      <div class="tm-line" data-wrap="">
        <TextLink href={href('contacts')} after="next">
          {m.contactMore}
        </TextLink>
        {!saved && (
          <Button kind="text" onClick={() => setWanted(false)}>
            {m.contactSkip}
          </Button>
        )}
      </div>
    </Card>
  );
}
