// Words of the check of a meeting link.
import { localized } from '../core/localized.ts';

export const linkCheckMessages = localized({
  ja: () => import('./ja/link-check.ts'),
  en: () => import('./en/link-check.ts'),
});
