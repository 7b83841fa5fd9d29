// What to do about an item: hints in the meeting tools, the text for the staff, the plan. It follows how to do it.

import type { ItemId } from '../../../shared/content/items.ts';
import type { AnsweredEntry } from '../../../shared/core/summary.ts';
import { itemMessages } from '../../../shared/i18n/item.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import { itemDetailsOf } from '../../parts/item-words.ts';
import { hasNotice, NoticeText, noticeTextNeeds } from '../../parts/notice-text.tsx';
import { WhereStaff } from '../../parts/where-staff.tsx';
import { PlanForm } from './plan-form.tsx';
import { ToolHints } from './tool-hints.tsx';

const staffLine = async () => {
  const { ItemLine, itemLineNeeds } = await import('../staff-check/item-line.tsx');
  return { part: ItemLine, needs: itemLineNeeds };
};

export type ItemPlanProps = {
  readonly id: ItemId;
  readonly entry: AnsweredEntry;
  /** for oneself: nothing of what only a company does */
  readonly self: boolean;
};

export const itemPlanNeeds = ({ id }: ItemPlanProps) => [
  itemMessages,
  itemDetailsOf(id),
  ...(hasNotice(id) ? noticeTextNeeds(id) : []),
];

export function ItemPlan({ id, entry, self }: ItemPlanProps) {
  const m = useWords(itemMessages);
  return (
    <>
      {!self && <WhereStaff load={staffLine} props={{ entry }} />}
      <ToolHints id={id} />
      {!self && hasNotice(id) && (
        <section class="tm-stack" aria-labelledby="notice">
          <h2 id="notice">{m.notice}</h2>
          <NoticeText item={id} due={entry.answer.status === 'unknown' ? '' : entry.answer.due} />
        </section>
      )}
      {!(self && entry.answer.status === 'new') && <PlanForm entry={entry} />}
    </>
  );
}
