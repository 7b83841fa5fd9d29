// Words of the page about the handbook, apart from the content that it shows.
import { localized } from '../core/localized.ts';

export const handbookMessages = localized({
  ja: () => import('./ja/handbook.ts'),
  en: () => import('./en/handbook.ts'),
});

export type HandbookMessages = ReturnType<typeof handbookMessages.get>;
