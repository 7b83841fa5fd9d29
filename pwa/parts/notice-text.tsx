// The notice of one item, ready to send to the staff.
import './letter.css';
import { NOTICE_ITEMS, type NoticeItemId, noticeWords } from '../../shared/content/index.ts';
import { fillNotice } from '../../shared/core/paper/notice.ts';
import { noticeMessages } from '../../shared/i18n/notices.ts';
import { useStore } from '../../shared/store/use-store.ts';
import { locale } from '../../shared/ui/locale.ts';
import { useWords } from '../../shared/ui/use-words.ts';
import { today } from '../clock.ts';
import { PLAN } from '../plan.ts';
import { deadlineText, knownContact, usualDeadline } from './notice-values.ts';
import { ShareActions, shareActionNeeds } from './share-actions.tsx';

export const noticeTextNeeds = [noticeWords, ...shareActionNeeds] as const;

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
  const words = useWords(noticeWords).notices[item];
  const { state: progress } = useStore();
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
