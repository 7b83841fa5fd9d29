// The guideline over time, what was planned in 2020, the three settings guides and the desk that is closed.
import {
  DESK_OF_2020_FACT,
  GUIDELINE_CHAPTERS,
  GUIDELINE_EDITIONS,
  handbookWords,
  PLAN_OF_2020,
  SETTING_GUIDES,
  SETTING_GUIDES_FACT,
  toolWords,
} from '../../../shared/content/index.ts';
import { handbookMessages } from '../../../shared/i18n/handbook.ts';
import { Details } from '../../../shared/ui/details/details.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import { editionDay } from '../../parts/edition-day.ts';
import { FactNote } from './fact-note.tsx';
import { Timeline } from './timeline.tsx';

export const historyNeeds = SETTING_GUIDES.map((tool) => toolWords[tool]);

export function Guideline() {
  const { guideline } = useWords(handbookWords);
  return (
    <Details summary={guideline.title}>
      <Timeline
        entries={GUIDELINE_EDITIONS.map(({ id, day, fact }) => ({
          id,
          day: editionDay(day),
          text: (
            <>
              {guideline.editions[id]}
              <FactNote fact={fact} />
            </>
          ),
        }))}
      />
      <h3>{guideline.chaptersTitle}</h3>
      <dl class="tm-stack" data-gap="2">
        {GUIDELINE_CHAPTERS.map(({ id }) => (
          <div key={id}>
            <dt class="tm-strong">{guideline.chapters[id].title}</dt>
            <dd>{guideline.chapters[id].text}</dd>
          </div>
        ))}
      </dl>
    </Details>
  );
}

export function PlanOf2020() {
  const m = useWords(handbookMessages);
  const { plan } = useWords(handbookWords);
  return (
    <Details summary={plan.title}>
      {PLAN_OF_2020.map(({ id, fact }) => (
        <dl key={id} class="tm-stack" data-gap="2">
          <div>
            <dt class="tm-sub">{m.planned}</dt>
            <dd class="tm-strong">{plan.rows[id].planned}</dd>
          </div>
          <div>
            <dt class="tm-sub">{m.became}</dt>
            <dd>
              {plan.rows[id].became}
              <FactNote fact={fact} />
            </dd>
          </div>
        </dl>
      ))}
    </Details>
  );
}

export function Guides() {
  const { guides } = useWords(handbookWords);
  return (
    <Details summary={guides.title}>
      <p>
        {guides.text}
        <FactNote fact={SETTING_GUIDES_FACT} />
      </p>
      <p class="tm-line" data-wrap="">
        {SETTING_GUIDES.map((tool) => (
          <TextLink key={tool} href={href('meeting', 'tool', tool)}>
            {toolWords[tool].get(locale.value).name}
          </TextLink>
        ))}
      </p>
      <p class="tm-sub">{guides.note}</p>
    </Details>
  );
}

export function Desk() {
  const m = useWords(handbookMessages);
  const { desk } = useWords(handbookWords);
  return (
    <Details summary={desk.title}>
      <p>
        {desk.text}
        <FactNote fact={DESK_OF_2020_FACT} />
      </p>
      <p>{desk.now}</p>
      <p>
        <TextLink href={href('incident')} after="next">
          {m.toIncident}
        </TextLink>
      </p>
    </Details>
  );
}
