// Words of the rules draft.
import { localized } from '../core/localized.ts';

export const ruleMessages = localized({
  ja: () => import('./ja/rules.ts'),
  en: () => import('./en/rules.ts'),
});

export type RuleMessages = ReturnType<typeof ruleMessages.get>;
