// Notices for the staff: one item's, or one a month made of a few of them.
import { type Day, dayNumber, isDay } from '../day.ts';
import type { AnsweredEntry } from '../summary.ts';
import { fill } from './fill.ts';
import { printable, printableLine } from './printable.ts';

export type NoticeWords = { readonly subject: string; readonly body: readonly string[] };
export type Notice = { readonly subject: string; readonly body: string };

/** The notice of one item with its places filled. */
export function fillNotice({ subject, body }: NoticeWords, values: Readonly<Record<string, string>>): Notice {
  return {
    subject: printableLine(fill(subject, values)),
    body: printable(body.map((sentence) => fill(sentence, values)).join('\n')),
  };
}

/** Subject and body as one text, for chat. */
export const noticeText = ({ subject, body }: Notice): string => `【${subject}】\n${body}\n`;

/** Some mail programs cut longer addresses off. */
const MAX_ADDRESS_CHARS = 2000;

/** An address that opens a new mail; `whole` is false if the body did not fit and has to be pasted. */
export function mailAddress({ subject, body }: Notice): { href: string; whole: boolean } {
  const short = `mailto:?subject=${encodeURIComponent(subject)}`;
  const long = `${short}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  return long.length <= MAX_ADDRESS_CHARS ? { href: long, whole: true } : { href: short, whole: false };
}

export const MONTHLY_ITEMS = 3;

/**
 * The items for this month's notice: open ones that have a notice, due ones first, then ◎. When all is done, a few of
 * the done ones come round again, others every month.
 */
export function monthlyItems(entries: readonly AnsweredEntry[], withNotice: ReadonlySet<string>, today: Day): string[] {
  const speaking = entries.filter(({ item, answer }) => withNotice.has(item.id) && answer.status !== 'na');
  const open = speaking.filter(({ answer }) => answer.status !== 'done');
  if (open.length > 0) {
    const rank = ({ item, answer }: AnsweredEntry): number =>
      (isDay(answer.due) ? (dayNumber(answer.due) ?? 0) : 1e6) +
      (item.section === 'addition' ? 2e6 : item.priority === 'high' ? 0 : 1e6);
    return open
      .toSorted((a, b) => rank(a) - rank(b))
      .slice(0, MONTHLY_ITEMS)
      .map(({ item }) => item.id);
  }
  const month = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7));
  const from = speaking.length === 0 ? 0 : (month * MONTHLY_ITEMS) % speaking.length;
  return [...speaking.slice(from), ...speaking.slice(0, from)].slice(0, MONTHLY_ITEMS).map(({ item }) => item.id);
}
