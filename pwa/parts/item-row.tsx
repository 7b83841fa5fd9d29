// One item as a row of a list: priority, title, state, minutes.

import type { ItemId } from '../../shared/content/items.ts';
import { itemWords } from '../../shared/content/words.ts';
import { needsReview } from '../../shared/core/review.ts';
import type { AnsweredEntry } from '../../shared/core/summary.ts';
import { formatMinutes } from '../../shared/i18n/format.ts';
import { locale } from '../../shared/ui/locale.ts';
import { PriorityMark } from '../../shared/ui/priority-mark/priority-mark.tsx';
import { MetaPart, Row } from '../../shared/ui/rows/rows.tsx';
import { StatusTag } from '../../shared/ui/status-tag/status-tag.tsx';
import { useWords } from '../../shared/ui/use-words.ts';
import { reviewClock } from '../plan.ts';

export type ItemRowProps = {
  readonly entry: AnsweredEntry;
  readonly href: string;
  readonly current?: boolean | undefined;
};

/** `itemWords` must be among the screen's needs. */
export function ItemRow({ entry: { item, answer }, href, current }: ItemRowProps) {
  const words = useWords(itemWords);
  const settled = answer.status === 'done' || answer.status === 'na';
  const stale = needsReview(answer, reviewClock());
  return (
    <Row
      href={href}
      lead={<PriorityMark priority={item.priority} />}
      title={words.items[item.id as ItemId].title}
      done={settled && !stale}
      current={current}
      meta={
        <>
          <StatusTag status={answer.status} stale={stale} />
          {!settled && <MetaPart icon="clock">{formatMinutes(item.minutes, locale.value)}</MetaPart>}
          {!settled && answer.owner !== '' && <MetaPart icon="user">{answer.owner}</MetaPart>}
        </>
      }
    />
  );
}
