// One item as a row of a list: title, state, rank, person, day.

import { isOpen } from '../../shared/core/answer.ts';
import { isDay } from '../../shared/core/day.ts';
import { isOverdue } from '../../shared/core/due.ts';
import { needsReview } from '../../shared/core/review.ts';
import type { AnsweredEntry } from '../../shared/core/summary.ts';
import { formatDayNear, formatMinutes } from '../../shared/i18n/format.ts';
import { locale } from '../../shared/ui/locale.ts';
import { RankTag } from '../../shared/ui/rank-tag/rank-tag.tsx';
import { MetaPart, Row } from '../../shared/ui/rows/rows.tsx';
import { StatusTag } from '../../shared/ui/status-tag/status-tag.tsx';
import { today } from '../clock.ts';
import { reviewClock } from '../plan.ts';
import { useItemTitle } from './item-titles.ts';
import { Late } from './late.tsx';

export type ItemRowProps = {
  readonly entry: AnsweredEntry;
  readonly href: string;
  readonly current?: boolean | undefined;
  /** the person's name stands above the row already */
  readonly ownerShown?: boolean | undefined;
};

/** `itemWords`, or the titles of its page, must be among the screen's needs. */
export function ItemRow({ entry, href, current, ownerShown }: ItemRowProps) {
  const title = useItemTitle();
  const { item, answer } = entry;
  const settled = !isOpen(entry);
  const planned = !settled && isDay(answer.due) && !isOverdue(entry, today());
  const stale = needsReview(answer, reviewClock());
  return (
    <Row
      href={href}
      title={title(item.id)}
      done={settled && !stale}
      current={current}
      meta={
        <>
          <Late entry={entry} />
          <StatusTag status={answer.status} stale={stale} />
          <RankTag priority={item.priority} />
          {planned && <MetaPart icon="calendar">{formatDayNear(answer.due, today(), locale.value)}</MetaPart>}
          {!settled && !isDay(answer.due) && (
            <MetaPart icon="clock">{formatMinutes(item.minutes, locale.value)}</MetaPart>
          )}
          {!settled && !ownerShown && answer.owner !== '' && <MetaPart icon="user">{answer.owner}</MetaPart>}
        </>
      }
    />
  );
}
