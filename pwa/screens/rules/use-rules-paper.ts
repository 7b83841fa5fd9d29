// The rules draft of the present choices as a paper.
import { useMemo } from 'preact/hooks';
import { ruleWords } from '../../../shared/content/index.ts';
import type { PaperDocument } from '../../../shared/core/paper/document.ts';
import { ruleMessages } from '../../../shared/i18n/rules.ts';
import { locale } from '../../../shared/ui/locale.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import { today } from '../../clock.ts';
import { rulesDocument } from './rules-document.ts';
import type { Draft } from './use-rules.ts';

export function useRulesPaper(draft: Draft): PaperDocument {
  const m = useWords(ruleMessages);
  const { title, disclaimer } = useWords(ruleWords);
  const day = today();
  const language = locale.value;
  return useMemo(
    () => rulesDocument({ draft, title, disclaimer, day, locale: language, m }),
    [draft, title, disclaimer, day, language, m],
  );
}
