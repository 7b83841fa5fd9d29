// The mark of an overdue item, the same on every screen.
import { daysLate } from '../../shared/core/due.ts';
import type { AnsweredEntry } from '../../shared/core/summary.ts';
import { formatDay } from '../../shared/i18n/format.ts';
import { locale } from '../../shared/ui/locale.ts';
import { LateTag } from '../../shared/ui/status-tag/status-tag.tsx';
import { today } from '../clock.ts';

/** Nothing for an item that is not late. A day of another year is said in full. */
export function Late({ entry }: { readonly entry: AnsweredEntry }) {
  const now = today();
  const days = daysLate(entry, now);
  if (days === 0) return null;
  const { due } = entry.answer;
  return <LateTag days={days} since={due.slice(0, 4) === now.slice(0, 4) ? undefined : formatDay(due, locale.value)} />;
}
