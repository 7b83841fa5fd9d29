// Words of the pages about this app.
import { localized } from '../core/localized.ts';

export const aboutMessages = localized({
  ja: () => import('./ja/about.ts'),
  en: () => import('./en/about.ts'),
});
