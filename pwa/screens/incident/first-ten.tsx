// The first ten minutes of an incident: steps to tick, the time noted beside each, a call where one is due.

import type { ContactSlot } from '../../../shared/content/contact-slots.ts';
import { formatTime } from '../../../shared/i18n/format.ts';
import { incidentMessages } from '../../../shared/i18n/incident.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { CheckRow } from '../../../shared/ui/check-row/check-row.tsx';
import { GroupHead } from '../../../shared/ui/rows/rows.tsx';
import { withColon } from '../../../shared/ui/signs.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import { contactWords } from '../../parts/page-words.ts';
import { editContact, useContact } from './contact-rows.tsx';
import './first-ten.css';

export type TenStep = { readonly text: string; readonly why: string; readonly slot: ContactSlot | null };

function CallButton({ slot, urgent }: { readonly slot: ContactSlot; readonly urgent: boolean }) {
  const m = useWords(incidentMessages);
  const who = useWords(contactWords).slots[slot].label;
  const { text, phone } = useContact(slot);
  if (phone !== null) {
    return (
      <Button kind={urgent ? 'primary' : 'secondary'} wide icon="call" href={`tel:${phone}`}>
        {m.call({ who })}
      </Button>
    );
  }
  if (text !== '') return <p class="tm-sub tm-ten__contact">{withColon(who, text)}</p>;
  return (
    <Button kind="text" size="small" icon="edit" href={editContact(slot)}>
      {m.contactMissing({ who })}
    </Button>
  );
}

export type FirstTenProps = {
  readonly steps: readonly TenStep[];
  readonly done: readonly (number | null)[];
  readonly onTick: (index: number, ticked: boolean) => void;
};

export function FirstTen({ steps, done, onTick }: FirstTenProps) {
  const m = useWords(incidentMessages);
  const count = { done: done.filter((at) => at !== null).length, total: steps.length };
  const now = done.indexOf(null);
  return (
    <section aria-labelledby="first-ten">
      <GroupHead
        id="first-ten"
        title={m.firstTen}
        aside={
          <>
            <span aria-hidden="true">{m.ofTotal(count)}</span>
            <span class="tm-vh">{m.ofTotalHeard(count)}</span>
          </>
        }
      />
      <ol class="tm-rows">
        {steps.map((step, index) => {
          const at = done[index] ?? null;
          return (
            <li key={step.text} class="tm-ten" data-now={index === now ? '' : undefined}>
              <CheckRow
                big
                label={step.text}
                hint={step.why === '' ? undefined : step.why}
                checked={at !== null}
                onChange={(ticked) => onTick(index, ticked)}
                aside={at === null ? undefined : formatTime(at)}
              />
              {step.slot !== null && at === null && <CallButton slot={step.slot} urgent={index === now} />}
            </li>
          );
        })}
      </ol>
      <p class="tm-sub tm-ten__end" role="status">
        {count.done === count.total && m.allTen}
      </p>
    </section>
  );
}
