// Words of the glossary.
import { localized } from '../core/localized.ts';

export const glossaryMessages = localized({
  ja: () => import('./ja/glossary.ts'),
  en: () => import('./en/glossary.ts'),
});
