// Words of the staff check, for the person in charge.
import { localized } from '../core/localized.ts';

export const staffCheckMessages = localized({
  ja: () => import('./ja/staff-check.ts'),
  en: () => import('./en/staff-check.ts'),
});
