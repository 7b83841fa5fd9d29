// Words of the list of items.
import { localized } from '../core/localized.ts';

export const checklistMessages = localized({
  ja: () => import('./ja/checklist.ts'),
  en: () => import('./en/checklist.ts'),
});
