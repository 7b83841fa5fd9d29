// このアプリについて: what it is, privacy in five lines, sources, whose words these are, doubts, version and changes.
import { CHANGELOG, HANDBOOK_NUMBERS, ITEMS } from '../../../shared/content/index.ts';
import { aboutMessages } from '../../../shared/i18n/about.ts';
import { formatDay, formatNumber } from '../../../shared/i18n/format.ts';
import { moreMessages } from '../../../shared/i18n/more.ts';
import { Bullets } from '../../../shared/ui/bullets/bullets.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Card } from '../../../shared/ui/panel/panel.tsx';
import { Row, Rows } from '../../../shared/ui/rows/rows.tsx';
import { Steps } from '../../../shared/ui/steps/steps.tsx';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { Imprint } from '../more/more.tsx';
import { doubtCount } from './doubts.ts';
import { KeptBy } from './kept-by.tsx';
import { privacyLines, privacyNeeds } from './privacy-lines.tsx';

function Ours() {
  const m = useWords(aboutMessages);
  const confirmed = HANDBOOK_NUMBERS.length;
  const handbook = ITEMS.filter(({ section }) => section === 'handbook').length;
  return (
    <section class="tm-stack" aria-labelledby="ours">
      <h2 id="ours">{m.oursTitle}</h2>
      <h3>{m.theirs}</h3>
      <Bullets items={[m.theirsNumbers({ n: confirmed }), m.theirsMethods]} />
      <h3>{m.ours}</h3>
      <Bullets
        items={[
          m.oursWords,
          m.oursNumbers({ n: handbook - confirmed }),
          m.oursAdditions({ n: ITEMS.length - handbook }),
          m.oursRest,
        ]}
      />
    </section>
  );
}

function Sources() {
  const m = useWords(aboutMessages);
  return (
    <section class="tm-stack" data-gap="3" aria-labelledby="sources">
      <h2 id="sources">{m.sourceTitle}</h2>
      <p class="tm-strong">{m.handbook}</p>
      <p>{m.handbookText({ here: ITEMS.filter(({ section }) => section === 'handbook').length })}</p>
      <p>
        <TextLink href={href('handbook')} after="next">
          {m.toHandbook}
        </TextLink>
      </p>
      <p>{m.surveyText}</p>
      <p>
        <TextLink href={href('status', 'survey')} after="next">
          {m.toSurvey}
        </TextLink>
      </p>
      <p>{m.vendors}</p>
    </section>
  );
}

function Changes() {
  const m = useWords(aboutMessages);
  return (
    <section class="tm-stack" aria-labelledby="changes">
      <h2 id="changes">{m.changesTitle}</h2>
      {CHANGELOG.map((entry) => (
        <div key={entry.version} class="tm-stack" data-gap="2">
          <h3>{m.change({ version: entry.version, day: formatDay(entry.day, locale.value) })}</h3>
          <Bullets items={entry[locale.value]} />
        </div>
      ))}
    </section>
  );
}

function About() {
  const m = useWords(aboutMessages);
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{m.title}</h1>
        <p>{m.lead}</p>
        <p>{m.maker}</p>
      </div>
      <Card title={m.privacyTitle}>
        <Steps items={privacyLines()} />
      </Card>
      <Sources />
      <Ours />
      <section class="tm-stack" data-gap="2" aria-labelledby="doubts">
        <h2 id="doubts">{m.doubtsTitle}</h2>
        <p>{m.doubtsLead({ n: formatNumber(doubtCount(), locale.value) })}</p>
        <p>
          <TextLink href={href('about', 'doubts')} after="next">
            {m.toDoubts}
          </TextLink>
        </p>
      </section>
      <section class="tm-stack" data-gap="2" aria-labelledby="about-more">
        <h2 id="about-more">{m.moreTitle}</h2>
        <Rows>
          <Row href={href('about', 'privacy')} title={m.privacyTitle} sub={m.privacySub} />
          <Row href={href('about', 'accessibility')} title={m.accessibility} sub={m.accessibilitySub} />
          <Row href={href('about', 'licences')} title={m.licences} sub={m.licencesSub} />
        </Rows>
      </section>
      <Changes />
      <KeptBy />
      <Imprint />
    </div>
  );
}

export default {
  needs: [...privacyNeeds, moreMessages],
  title: () => aboutMessages.get(locale.value).title,
  back: () => href('more'),
  view: About,
} satisfies Screen;
