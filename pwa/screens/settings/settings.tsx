// 設定: look, use, data, and the way to delete everything.
import { moreMessages } from '../../../shared/i18n/more.ts';
import { settingsMessages } from '../../../shared/i18n/settings.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { GroupHead, Row, Rows } from '../../../shared/ui/rows/rows.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { isInstalled } from '../../install-prompt.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { Imprint } from '../more/more.tsx';
import { Data } from './data.tsx';
import { Look } from './look.tsx';
import { Use } from './use.tsx';

function SettingsScreen() {
  const m = useWords(settingsMessages);
  return (
    <div class="tm-sections">
      <h1>{m.title}</h1>
      <Look />
      <Use />
      <Data />
      <section>
        <GroupHead title={m.about} />
        <Rows>
          {!isInstalled() && <Row plain href={href('install')} title={m.install} />}
          <Row plain href={href('about')} title={m.sources} />
          <Row plain href={href('about', 'privacy')} title={m.privacy} />
          <Row plain href={href('about', 'accessibility')} title={m.accessibility} />
          <Row plain href={href('about', 'licences')} title={m.licences} />
        </Rows>
      </section>
      <div class="tm-stack" data-gap="3">
        <Button kind="warn" wide icon="trash" href={href('settings', 'delete')}>
          {m.delete}
        </Button>
        <p class="tm-sub">{m.deleteHint}</p>
      </div>
      <Imprint />
    </div>
  );
}

export default {
  needs: [settingsMessages, moreMessages],
  title: () => settingsMessages.get(locale.value).title,
  back: () => href('more'),
  view: SettingsScreen,
} satisfies Screen;
