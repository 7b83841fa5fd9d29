// About the browser extension: what it does, what it never does, how to get it.
import { meetingMessages } from '../../../shared/i18n/meeting.ts';
import { Bullets } from '../../../shared/ui/bullets/bullets.tsx';
import { Button } from '../../../shared/ui/button/button.tsx';
import { Details } from '../../../shared/ui/details/details.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Card, Note } from '../../../shared/ui/panel/panel.tsx';
import { Steps } from '../../../shared/ui/steps/steps.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';

/** Which steps stand open: those of the browser that shows them. */
const browserFamily = (): 'chromium' | 'firefox' => (/\bFirefox\//.test(navigator.userAgent) ? 'firefox' : 'chromium');

function Extension() {
  const m = useWords(meetingMessages);
  return (
    <div class="tm-sections">
      <div class="tm-stack">
        <h1>{m.extensionHeading}</h1>
        <p>{m.extensionLead}</p>
      </div>
      <Card title={m.extensionDoes}>
        <Bullets items={m.extensionDoesList} />
      </Card>
      <Card title={m.extensionNever}>
        <Bullets items={m.extensionNeverList} />
      </Card>
      <Card title={m.extensionGet}>
        <p>{m.extensionGetText}</p>
        {(['chromium', 'firefox'] as const).map((browser) => (
          <Details key={browser} summary={m.extensionBrowsers[browser]} open={browser === browserFamily()}>
            <Steps items={m.extensionSteps[browser]} />
            <p class="tm-sub">{m.extensionLasts[browser]}</p>
          </Details>
        ))}
        <Details summary={m.extensionCompany}>
          <Steps items={m.extensionCompanySteps} />
        </Details>
      </Card>
      <Note>
        <p>{m.extensionAppNote}</p>
      </Note>
      <Button href={href('meeting', 'check')} wide>
        {m.checkStart}
      </Button>
    </div>
  );
}

export default {
  needs: [meetingMessages],
  title: () => meetingMessages.get(locale.value).extensionMore,
  back: () => href('meeting'),
  view: Extension,
} satisfies Screen;
