// Words of a plan: who, until when, what is missing, whom to ask.
import { localized } from '../core/localized.ts';

export const planMessages = localized({
  ja: () => import('./ja/plan.ts'),
  en: () => import('./en/plan.ts'),
});
