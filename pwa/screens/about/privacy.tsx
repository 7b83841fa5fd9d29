// Privacy: the five lines, then the questions people ask.
import { aboutMessages } from '../../../shared/i18n/about.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { Details } from '../../../shared/ui/details/details.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Steps } from '../../../shared/ui/steps/steps.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { BoxPrivacy, privacyLines, privacyNeeds } from './privacy-lines.tsx';

function Privacy() {
  const m = useWords(aboutMessages);
  return (
    <div class="tm-sections">
      <div class="tm-stack">
        <h1>{m.privacyHeading}</h1>
        <Steps items={privacyLines()} />
      </div>
      <section class="tm-stack" data-gap="2" aria-labelledby="in-detail">
        <h2 id="in-detail">{m.privacyMoreTitle}</h2>
        <div>
          {m.privacyMore.map(({ question, answer }) => (
            <Details key={question} summary={question}>
              <p>{answer}</p>
            </Details>
          ))}
        </div>
      </section>
      <BoxPrivacy />
      <Button kind="secondary" wide href={href('settings', 'delete')}>
        {m.toDelete}
      </Button>
    </div>
  );
}

export default {
  needs: privacyNeeds,
  title: () => aboutMessages.get(locale.value).privacyHeading,
  back: () => href('about'),
  view: Privacy,
} satisfies Screen;
