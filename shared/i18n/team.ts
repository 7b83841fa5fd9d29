// Words of the company's shared list: several people in charge, their key, their devices.
import { localized } from '../core/localized.ts';

export const teamMessages = localized({
  ja: () => import('./ja/team.ts'),
  en: () => import('./en/team.ts'),
});
