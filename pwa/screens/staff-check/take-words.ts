// What to say after answers were taken in: how many, and for those refused why, once each.
import type { staffCheckMessages } from '../../../shared/i18n/staff-check.ts';
import type { ReceivedAnswers } from '../../../shared/store/staff-check/receive-answers.ts';

type Words = ReturnType<typeof staffCheckMessages.get>;

/** @param unread how many pieces held no answer at all */
export function takenWords(m: Words, { fresh, replaced, same, newer, refused }: ReceivedAnswers, unread = 0): string {
  const reasons = Object.entries(refused) as [keyof ReceivedAnswers['refused'], number][];
  const bad = reasons.reduce((sum, [, count]) => sum + count, unread);
  const all = fresh + replaced + newer;
  const parts = [
    all === 1 && replaced === 1 ? m.wall.newer : all > 0 ? m.wall.taken({ n: all }) : '',
    same > 0 ? m.wall.same : '',
    bad > 0 ? m.wall.bad({ n: bad }) : '',
    newer > 0 ? m.why2.newer : '',
    ...reasons.map(([why]) => m.why2[why]),
    unread > 0 ? m.why2.broken : '',
    bad > 0 && all === 0 ? m.why2.nothing : '',
  ];
  return parts.filter(Boolean).join(' ');
}
