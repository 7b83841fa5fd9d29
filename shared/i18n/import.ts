// Words of the page that shows what an import would change, and of files that are somebody else's.
import { localized } from '../core/localized.ts';

export const importMessages = localized({
  ja: () => import('./ja/import.ts'),
  en: () => import('./en/import.ts'),
});
