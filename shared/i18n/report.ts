// Words of the report.
import { localized } from '../core/localized.ts';

export const reportMessages = localized({
  ja: () => import('./ja/report.ts'),
  en: () => import('./en/report.ts'),
});

export type ReportMessages = ReturnType<typeof reportMessages.get>;
