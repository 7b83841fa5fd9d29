// Words of the extension's options page.
import { localized } from '../core/localized.ts';

export const optionsMessages = localized({ ja: () => import('./ja/options.ts'), en: () => import('./en/options.ts') });
