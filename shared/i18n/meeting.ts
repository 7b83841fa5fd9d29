// Words of the meeting screens: tools, settings, one-minute check.
import { localized } from '../core/localized.ts';

export const meetingMessages = localized({
  ja: () => import('./ja/meeting.ts'),
  en: () => import('./en/meeting.ts'),
});
