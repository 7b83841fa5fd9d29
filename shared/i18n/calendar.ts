// Words of the calendar file.
import { localized } from '../core/localized.ts';

export const calendarMessages = localized({
  ja: () => import('./ja/calendar.ts'),
  en: () => import('./en/calendar.ts'),
});
