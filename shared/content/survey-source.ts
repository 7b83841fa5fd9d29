// The ministry's survey of July and August 2020: when, and how many answered. Apart from its figures, which are many.
import type { SurveySourceFacts } from './types.ts';

export const SURVEY_SOURCE = {
  period: '2020-07-29/2020-08-24',
  target: 30000,
  responses: 5433,
  teleworkCompanies: 1569,
} as const satisfies SurveySourceFacts;
