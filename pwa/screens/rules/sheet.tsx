// The rules draft on paper: print, Word, text, copy.
import { useMemo } from 'preact/hooks';
import { ruleWords } from '../../../shared/content/index.ts';
import { ruleMessages } from '../../../shared/i18n/rules.ts';
import { uiMessages } from '../../../shared/i18n/ui.ts';
import { locale } from '../../../shared/ui/locale.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import { today } from '../../clock.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { PaperActions, paperActionNeeds } from '../../parts/paper/paper-actions.tsx';
import { PaperPreview } from '../../parts/paper/paper-preview.tsx';
import { rulesDocument } from './rules-document.ts';
import { useRules } from './use-rules.ts';

function RulesSheetScreen() {
  const m = useWords(ruleMessages);
  const words = useWords(ruleWords);
  const draft = useRules();
  const day = today();
  const language = locale.value;
  const paper = useMemo(
    () => rulesDocument({ draft, title: words.title, disclaimer: words.disclaimer, day, locale: language, m }),
    [draft, words, day, language, m],
  );
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{m.seeTitle}</h1>
        <p>{words.disclaimer}</p>
      </div>
      <PaperActions paper={paper} files={['word', 'text', 'html']} copy />
      <PaperPreview paper={paper} />
    </div>
  );
}

export default {
  needs: [ruleMessages, ruleWords, uiMessages, ...paperActionNeeds],
  title: () => ruleMessages.get(locale.value).seeTitle,
  back: () => href('rules'),
  width: 'wide',
  view: RulesSheetScreen,
} satisfies Screen;
