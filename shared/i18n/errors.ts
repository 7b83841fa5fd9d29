// Words for everything that can go wrong: what happened, what is safe, what to do.
import { localized } from '../core/localized.ts';

export const errorMessages = localized({ ja: () => import('./ja/errors.ts'), en: () => import('./en/errors.ts') });
