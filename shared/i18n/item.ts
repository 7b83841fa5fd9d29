// Words of one item.
import { localized } from '../core/localized.ts';

export const itemMessages = localized({ ja: () => import('./ja/item.ts'), en: () => import('./en/item.ts') });
