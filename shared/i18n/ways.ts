// Words of the ways on which answers come together: by hand, a folder, the company's server.
import { localized } from '../core/localized.ts';

export const waysMessages = localized({
  ja: () => import('./ja/ways.ts'),
  en: () => import('./en/ways.ts'),
});
