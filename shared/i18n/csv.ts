// Words of the spreadsheet file.
import { localized } from '../core/localized.ts';

export const csvMessages = localized({
  ja: () => import('./ja/csv.ts'),
  en: () => import('./en/csv.ts'),
});
