// Words of the sheet for one person.
import { localized } from '../core/localized.ts';

export const personSheetMessages = localized({
  ja: () => import('./ja/person-sheet.ts'),
  en: () => import('./en/person-sheet.ts'),
});
