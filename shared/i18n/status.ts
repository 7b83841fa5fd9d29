// Words of the status screen and of the survey's figures.
import { localized } from '../core/localized.ts';

export const statusMessages = localized({
  ja: () => import('./ja/status.ts'),
  en: () => import('./en/status.ts'),
});
