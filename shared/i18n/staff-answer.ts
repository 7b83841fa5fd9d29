// Words of the pages on which an employee answers a staff check.
import { localized } from '../core/localized.ts';

export const staffAnswerMessages = localized({
  ja: () => import('./ja/staff-answer.ts'),
  en: () => import('./en/staff-answer.ts'),
});

export type StaffAnswerMessages = ReturnType<typeof staffAnswerMessages.get>;
