// Words of the pages of the four threats.
import { localized } from '../core/localized.ts';

export const threatMessages = localized({
  ja: () => import('./ja/threats.ts'),
  en: () => import('./en/threats.ts'),
});

export type ThreatMessages = ReturnType<typeof threatMessages.get>;
