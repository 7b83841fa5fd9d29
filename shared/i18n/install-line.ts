// Words about installing that other screens show: few, because the first view carries them.
import { localized } from '../core/localized.ts';

export const installLineMessages = localized({
  ja: () => import('./ja/install-line.ts'),
  en: () => import('./en/install-line.ts'),
});
