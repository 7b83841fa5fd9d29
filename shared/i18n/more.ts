// Words of the list of secondary pages.
import { localized } from '../core/localized.ts';

export const moreMessages = localized({
  ja: () => import('./ja/more.ts'),
  en: () => import('./en/more.ts'),
});
