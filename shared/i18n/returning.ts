// Words of the home screen of somebody who has chosen a way to work. Apart from a newcomer's, whose first view they would slow down.
import { localized } from '../core/localized.ts';

export const returningMessages = localized({
  ja: () => import('./ja/returning.ts'),
  en: () => import('./en/returning.ts'),
});
