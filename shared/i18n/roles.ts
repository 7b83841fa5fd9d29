// Words of the lists by role.
import { localized } from '../core/localized.ts';

export const roleMessages = localized({
  ja: () => import('./ja/roles.ts'),
  en: () => import('./en/roles.ts'),
});

export type RoleMessages = ReturnType<typeof roleMessages.get>;
