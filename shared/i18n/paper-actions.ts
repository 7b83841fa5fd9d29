// Words of what one can do with a sheet or a text.
import { localized } from '../core/localized.ts';

export const paperActionMessages = localized({
  ja: () => import('./ja/paper-actions.ts'),
  en: () => import('./en/paper-actions.ts'),
});
