// Words of the emergency card.
import { localized } from '../core/localized.ts';

export const emergencyCardMessages = localized({
  ja: () => import('./ja/emergency-card.ts'),
  en: () => import('./en/emergency-card.ts'),
});

export type EmergencyCardMessages = ReturnType<typeof emergencyCardMessages.get>;
