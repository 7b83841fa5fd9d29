// Words of the incident cards and the company's contacts.
import { localized } from '../core/localized.ts';

export const incidentMessages = localized({
  ja: () => import('./ja/incident.ts'),
  en: () => import('./en/incident.ts'),
});
