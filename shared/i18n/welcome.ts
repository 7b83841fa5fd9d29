// Words of the page after installation.
import { localized } from '../core/localized.ts';

export const welcomeMessages = localized({ ja: () => import('./ja/welcome.ts'), en: () => import('./en/welcome.ts') });
