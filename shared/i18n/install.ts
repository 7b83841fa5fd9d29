// Words of the help with installing.
import { localized } from '../core/localized.ts';

export const installMessages = localized({
  ja: () => import('./ja/install.ts'),
  en: () => import('./en/install.ts'),
});
