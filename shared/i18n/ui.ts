// Words of the components: states, priorities, charts, errors. Every page that draws components loads them.
import { localized } from '../core/localized.ts';

export const uiMessages = localized({ ja: () => import('./ja/ui.ts'), en: () => import('./en/ui.ts') });
