// Words of the checklist on paper and of typing it back in.
import { localized } from '../core/localized.ts';

export const paperMessages = localized({
  ja: () => import('./ja/paper.ts'),
  en: () => import('./en/paper.ts'),
});

export type PaperMessages = ReturnType<typeof paperMessages.get>;
