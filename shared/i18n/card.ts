// Words of the card, and the names of tools and moments in popup and options.
import { localized } from '../core/localized.ts';

export const cardMessages = localized({ ja: () => import('./ja/card.ts'), en: () => import('./en/card.ts') });
