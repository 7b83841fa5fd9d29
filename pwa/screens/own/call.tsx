// Calling the one in charge: one tap where a number is kept.
import { readContact } from '../../../shared/core/log/contact.ts';
import { findPhone, withoutPhone } from '../../../shared/core/phone.ts';
import { ownMessages } from '../../../shared/i18n/own.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { Row, RowIcon } from '../../../shared/ui/rows/rows.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import { planInUse } from '../../plan-in-use.ts';

/** What is kept about the one in charge, and the number in it; null if there is none that can be called. */
function useLead() {
  const contact = readContact(useStore().state.value, planInUse.value, 'lead');
  return { contact, phone: findPhone(contact) };
}

/** As a row; without a number, the way to enter one. */
export function CallRow() {
  const m = useWords(ownMessages);
  const { contact, phone } = useLead();
  return phone === null ? (
    <Row href={href('contacts')} lead={<RowIcon icon="call" />} title={m.askNumber} sub={m.askNumberText} />
  ) : (
    <Row href={`tel:${phone}`} lead={<RowIcon icon="call" />} title={m.call} sub={contact} />
  );
}

/** As a button; nothing without a number. */
export function CallButton() {
  const m = useWords(ownMessages);
  const { contact, phone } = useLead();
  if (phone === null) return null;
  const name = withoutPhone(contact);
  return (
    <Button wide kind="secondary" icon="call" href={`tel:${phone}`}>
      {name === '' ? m.call : m.callWhom({ name })}
    </Button>
  );
}
