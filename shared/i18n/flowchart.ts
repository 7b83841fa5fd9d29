// Words of the picture of the questions that lead to a way of working.
import { localized } from '../core/localized.ts';

export const flowchartMessages = localized({
  ja: () => import('./ja/flowchart.ts'),
  en: () => import('./en/flowchart.ts'),
});
