// Words of the notices to the staff.
import { localized } from '../core/localized.ts';

export const noticeMessages = localized({
  ja: () => import('./ja/notices.ts'),
  en: () => import('./en/notices.ts'),
});
