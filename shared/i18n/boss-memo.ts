// Words of the paragraph that explains one item to the boss.
import { localized } from '../core/localized.ts';

export const bossMemoMessages = localized({
  ja: () => import('./ja/boss-memo.ts'),
  en: () => import('./en/boss-memo.ts'),
});
