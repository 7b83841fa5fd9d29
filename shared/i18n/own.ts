// Words of the app of one person for themselves.
import { localized } from '../core/localized.ts';

export const ownMessages = localized({ ja: () => import('./ja/own.ts'), en: () => import('./en/own.ts') });
