// Words of the method finder.
import { localized } from '../core/localized.ts';

export const finderMessages = localized({ ja: () => import('./ja/finder.ts'), en: () => import('./en/finder.ts') });
