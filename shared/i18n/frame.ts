// Words of the frame around every screen: names, navigation, loading, saving, updates.
import { localized } from '../core/localized.ts';

export const frameMessages = localized({ ja: () => import('./ja/frame.ts'), en: () => import('./en/frame.ts') });
