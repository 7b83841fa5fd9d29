// The notice of one item, ready to send to the staff.

import { NOTICE_ITEMS, type NoticeItemId } from '../../shared/content/notices.ts';
import { noticeOf } from './item-words.ts';
import './letter.css';
import { fillNotice } from '../../shared/core/paper/notice.ts';
import { noticeMessages } from '../../shared/i18n/notices.ts';
import { useStore } from '../../shared/store/use-store.ts';
import { locale } from '../../shared/ui/locale.ts';
import { useWords } from '../../shared/ui/use-words.ts';
import { today } from '../clock.ts';
import { PLAN } from '../plan.ts';
import { deadlineText, knownContact, usualDeadline } from './notice-values.ts';
import { ShareActions, shareActionNeeds } from './share-actions.tsx';

export const noticeTextNeeds = (item: NoticeItemId) => [noticeOf(item), ...shareActionNeeds];

/** Whether there is a notice for this item; not every item is for everyone. */
export const hasNotice = (item: string): item is NoticeItemId => (NOTICE_ITEMS as readonly string[]).includes(item);

export type NoticeTextProps = {
  readonly item: NoticeItemId;
  /** the item's due date, or '' */
  readonly due: string;
};

/** Subject, text and buttons, without a heading: the place where it stands has its own. */
export function NoticeText({ item, due }: NoticeTextProps) {
  const m = useWords(noticeMessages);
  const words = useWords(noticeOf(item));
  const { state: progress } = useStore();
  if (!words) return null;
  const notice = fillNotice(words, {
    deadline: deadlineText(usualDeadline(due, today()), locale.value),
    contact: knownContact(progress.value, PLAN) || m.defaultContact,
  });
  return (
    <div class="tm-stack" data-gap="3">
      <div class="tm-letter tm-stack" data-gap="2">
        <p class="tm-strong">{notice.subject}</p>
        <p class="tm-letter__body">{notice.body}</p>
      </div>
      <ShareActions notice={notice} />
    </div>
  );
}
