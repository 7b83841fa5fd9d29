// The rules draft on paper: print, Word, text, copy.
import { ruleWords } from '../../../shared/content/index.ts';
import { ruleMessages } from '../../../shared/i18n/rules.ts';
import { uiMessages } from '../../../shared/i18n/ui.ts';
import { locale } from '../../../shared/ui/locale.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { paperActionNeeds } from '../../parts/paper/paper-actions.tsx';
import { PaperOut, PaperPage } from '../../parts/paper/paper-screen.tsx';
import { useRules } from './use-rules.ts';
import { useRulesPaper } from './use-rules-paper.ts';

function RulesSheetScreen() {
  const m = useWords(ruleMessages);
  const words = useWords(ruleWords);
  const draft = useRules();
  const paper = useRulesPaper(draft);
  return (
    <PaperPage heading={m.seeTitle} lead={words.disclaimer}>
      <PaperOut paper={paper} files={['word', 'text', 'html']} copy />
    </PaperPage>
  );
}

export default {
  needs: [ruleMessages, ruleWords, uiMessages, ...paperActionNeeds],
  title: () => ruleMessages.get(locale.value).seeTitle,
  back: () => href('rules'),
  width: 'wide',
  view: RulesSheetScreen,
} satisfies Screen;
