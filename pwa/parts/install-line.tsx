// A polite line about installing, from the third visit on, which goes for good with one tap; on an iPhone's first visit, a clear word.
import { useState } from 'preact/hooks';
import { installLineMessages } from '../../shared/i18n/install-line.ts';
import { Button } from '../../shared/ui/button/button.tsx';
import { IconButton } from '../../shared/ui/icon-button/icon-button.tsx';
import { Notice } from '../../shared/ui/notice/notice.tsx';
import { TextLink } from '../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../shared/ui/use-words.ts';
import { isInstalled, shouldInstallFirst } from '../install-prompt.ts';
import { href } from '../navigation/router.ts';
import { dismissInstall, mayOfferInstall } from '../visits.ts';

/** A screen that draws these parts needs them. */
export const installLineNeeds = [installLineMessages] as const;

export function InstallLine() {
  const m = useWords(installLineMessages);
  const [shown, setShown] = useState(() => !isInstalled() && mayOfferInstall());
  if (!shown) return null;
  const close = () => {
    dismissInstall();
    setShown(false);
  };
  return (
    <div class="tm-between tm-sub">
      <p>
        {m.line}{' '}
        <TextLink href={href('install')} after="next">
          {m.lineHow}
        </TextLink>
      </p>
      <IconButton icon="close" size="s" label={m.lineClose} onClick={close} />
    </div>
  );
}

/** Before the first answer, in the tab of an iPhone: the installed app would not see what is entered here. */
export function InstallFirst() {
  const m = useWords(installLineMessages);
  if (!shouldInstallFirst()) return null;
  return (
    <Notice
      title={m.firstTitle}
      actions={
        <Button size="small" kind="secondary" href={href('install')}>
          {m.howTo}
        </Button>
      }
    >
      <p>{m.first}</p>
    </Notice>
  );
}
