// Words of the search.
import { localized } from '../core/localized.ts';

export const searchMessages = localized({
  ja: () => import('./ja/search.ts'),
  en: () => import('./en/search.ts'),
});
