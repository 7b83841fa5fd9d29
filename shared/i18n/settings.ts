// Words of the settings, of deleting everything and of going back to an earlier state.
import { localized } from '../core/localized.ts';

export const settingsMessages = localized({
  ja: () => import('./ja/settings.ts'),
  en: () => import('./en/settings.ts'),
});
