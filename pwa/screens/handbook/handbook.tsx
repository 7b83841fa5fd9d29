// 手引きについて: what the ministry's handbook is, for whom, how it is built, its editions, and what we could not compare.
import { handbookWords, itemWords, RANK_RULES } from '../../../shared/content/index.ts';
import { handbookMessages } from '../../../shared/i18n/handbook.ts';
import { Bullets } from '../../../shared/ui/bullets/bullets.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { EditionChanges, editionNewsNeeds } from '../../parts/edition-news.tsx';
import { usePlan } from '../../plan.ts';
import { Editions, NotCompared, Standing } from './editions-part.tsx';
import { Desk, Guideline, Guides, historyNeeds, PlanOf2020 } from './history.tsx';
import { Readers, Structure } from './readers.tsx';
import { SourcesPart } from './sources-part.tsx';
import { SurveyQuestions } from './survey-questions.tsx';

function RankRules() {
  const { ranks } = useWords(handbookWords);
  return (
    <section class="tm-stack" data-gap="3" aria-labelledby="handbook-ranks">
      <h2 id="handbook-ranks">{ranks.title}</h2>
      <Bullets items={RANK_RULES.map(({ id }) => ranks.list[id])} />
    </section>
  );
}

function Handbook() {
  const words = useWords(handbookWords);
  const plan = usePlan();
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </div>
      <Standing />
      <EditionChanges plan={plan} />
      <Structure />
      <RankRules />
      <Readers />
      <Editions />
      <NotCompared />
      <div>
        <Guideline />
        <PlanOf2020 />
        <Guides />
        <SurveyQuestions />
        <Desk />
        <SourcesPart />
      </div>
    </div>
  );
}

export default {
  needs: [handbookWords, handbookMessages, itemWords, ...historyNeeds, ...editionNewsNeeds],
  title: () => handbookWords.get(locale.value).title,
  back: () => href('more'),
  view: Handbook,
} satisfies Screen;
