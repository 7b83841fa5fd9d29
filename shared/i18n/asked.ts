// Words of the screen and paper for what clients and subsidies ask, and of the policy to publish.
import { localized } from '../core/localized.ts';

export const askedMessages = localized({
  ja: () => import('./ja/asked.ts'),
  en: () => import('./en/asked.ts'),
});

export type AskedMessages = ReturnType<typeof askedMessages.get>;
