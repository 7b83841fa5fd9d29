// Words of sending and taking in answers, and of recovery.
import { localized } from '../core/localized.ts';

export const exchangeMessages = localized({
  ja: () => import('./ja/exchange.ts'),
  en: () => import('./en/exchange.ts'),
});
