// Words for what a change is about and for its value, on the preview of an import and in the table of changes.
import { localized } from '../core/localized.ts';

export const changeNameMessages = localized({
  ja: () => import('./ja/change-names.ts'),
  en: () => import('./en/change-names.ts'),
});
