// The list as a sheet of paper, empty or with the answers so far.
import { useMemo } from 'preact/hooks';
import { itemDetailWords, itemWords, METHODS, methodWords } from '../../../shared/content/index.ts';
import { path } from '../../../shared/core/log/path.ts';
import { readText } from '../../../shared/core/log/state.ts';
import { paperMessages } from '../../../shared/i18n/paper.ts';
import { locale } from '../../../shared/ui/locale.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import { today } from '../../clock.ts';
import type { Plan } from '../../plan.ts';
import { PLAN } from '../../plan-in-use.ts';
import { checklistDocument, paperEntries } from './checklist-document.ts';

export const checklistPaperNeeds = [paperMessages, itemWords, itemDetailWords, methodWords] as const;

export function useChecklistPaper(plan: Plan, kind: 'blank' | 'filled', additions: boolean) {
  const m = useWords(paperMessages);
  const items = useWords(itemWords);
  const details = useWords(itemDetailWords);
  const methods = useWords(methodWords).methods;
  const language = locale.value;
  const day = today();
  return useMemo(() => {
    const questions: Readonly<Record<string, { readonly question: string }>> = items.items;
    const signs: Readonly<Record<string, { readonly doneWhen: string }>> = details;
    const categories: Readonly<Record<string, string>> = items.categories;
    return checklistDocument({
      kind,
      entries: paperEntries(plan.entries, { kind, additions, day }),
      question: (item) => questions[item]?.question ?? item,
      doneWhen: (item) => signs[item]?.doneWhen ?? '',
      category: (category) => categories[category] ?? category,
      methods: METHODS.filter(({ number }) => plan.situation.methods.includes(number))
        .map(({ id, mark }) => `${mark} ${methods[id].short}`)
        .join('\n'),
      company: readText(plan.state, path.company(PLAN, 'name')),
      checker: kind === 'filled' ? readText(plan.state, path.company(PLAN, 'checker')) : '',
      day,
      locale: language,
      m,
    });
  }, [plan, kind, additions, items, details, methods, language, day, m]);
}
