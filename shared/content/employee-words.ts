// The door to the words of the questions for one person. Apart from words.ts, because few screens show them.
import { localized } from '../core/localized.ts';

export const employeeWords = localized({
  ja: () => import('./words/ja/employee.ts'),
  en: () => import('./words/en/employee.ts'),
});
