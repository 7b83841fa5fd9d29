// Sends a text on its way: copy, the device's share menu, a new mail.
import { useState } from 'preact/hooks';
import { mailAddress, type Notice, noticeText } from '../../shared/core/paper/notice.ts';
import { noticeMessages } from '../../shared/i18n/notices.ts';
import { Button, Buttons } from '../../shared/ui/button/button.tsx';
import { StatusLine } from '../../shared/ui/toast/toast.tsx';
import { useWords } from '../../shared/ui/use-words.ts';
import { CopyText, copyText, copyTextNeeds } from './copy-text.tsx';

export const shareActionNeeds = [noticeMessages, ...copyTextNeeds] as const;

/** The person may close the share menu: that is no failure. */
const openShareMenu = ({ subject, body }: Notice): Promise<void> =>
  navigator.share({ title: subject, text: noticeText({ subject, body }) }).catch(() => undefined);

export function ShareActions({ notice }: { readonly notice: Notice }) {
  const m = useWords(noticeMessages);
  const [said, setSaid] = useState('');
  const mail = mailAddress(notice);
  const context = m.about({ subject: notice.subject });
  const paste = () => {
    if (mail.whole) return;
    void copyText(notice.body).then((result) => setSaid(result === 'copied' ? m.mailPaste : ''));
  };
  return (
    <div class="tm-stack" data-gap="2">
      <Buttons>
        <CopyText text={noticeText(notice)} context={context} kind="primary" />
        {typeof navigator.share === 'function' && (
          <Button kind="secondary" icon="share" context={context} onClick={() => void openShareMenu(notice)}>
            {m.share}
          </Button>
        )}
        <Button kind="secondary" icon="mail" context={context} href={mail.href} onClick={paste}>
          {m.mail}
        </Button>
      </Buttons>
      <StatusLine>{said}</StatusLine>
    </div>
  );
}
