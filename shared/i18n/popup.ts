// Words of the toolbar popup.
import { localized } from '../core/localized.ts';

export const popupMessages = localized({ ja: () => import('./ja/popup.ts'), en: () => import('./en/popup.ts') });
