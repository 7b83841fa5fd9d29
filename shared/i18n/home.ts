// Words of the home screen.
import { localized } from '../core/localized.ts';

export const homeMessages = localized({ ja: () => import('./ja/home.ts'), en: () => import('./en/home.ts') });
