// Figures of the ministry's survey of July and August 2020, with the confidence in each table (and row where it differs).
// A: checked by sums or by the press; B: strongly inferred from the order of rows; C: inferred, may be wrong.
import type { SurveyTableFacts } from './types.ts';

const ALL = [
  {
    id: 'adoption',
    n: 5433,
    kind: 'single',
    confidence: 'A',
    rows: [
      {
        id: 'already-in-use-before-covid-19',
        percent: 6.6,
      },
      {
        id: 'introduced-as-a-covid-19-measure',
        percent: 22.3,
      },
      {
        id: 'planned',
        percent: 8.4,
      },
      {
        id: 'not-in-use-no-plan',
        percent: 62.7,
      },
    ],
  },
  {
    id: 'adoption_by_size',
    n: 5433,
    kind: 'stacked',
    confidence: 'A',
    rows: [
      {
        id: '10-19-employees',
        values: [4.8, 16.1, 7.8, 71.3],
        n: 2098,
      },
      {
        id: '20-29',
        values: [5.1, 18.5, 7.1, 69.3],
        n: 977,
      },
      {
        id: '30-49',
        values: [5.1, 23.0, 7.7, 64.2],
        n: 900,
      },
      {
        id: '50-99',
        values: [6.7, 29.1, 11.9, 52.4],
        n: 750,
      },
      {
        id: '100-199',
        values: [11.7, 33.8, 10.4, 44.2],
        n: 394,
      },
      {
        id: '200-299',
        values: [15.6, 43.4, 6.6, 34.4],
        n: 122,
      },
      {
        id: '300-or-more',
        values: [25.5, 41.1, 9.4, 24.0],
        n: 192,
      },
    ],
  },
  {
    id: 'start_time',
    n: 1569,
    kind: 'single',
    confidence: 'A',
    rows: [
      {
        id: '2019-or-earlier',
        percent: 21.6,
      },
      {
        id: 'jan-feb-2020',
        percent: 4.3,
      },
      {
        id: 'mar-2020',
        percent: 17.6,
      },
      {
        id: 'apr-2020',
        percent: 44.2,
      },
      {
        id: 'may-2020',
        percent: 8.2,
      },
      {
        id: 'jun-2020-or-later',
        percent: 4.0,
      },
    ],
  },
  {
    id: 'future',
    n: 1209,
    kind: 'single',
    confidence: 'C',
    rows: [
      {
        id: 'will-keep-using-it',
        percent: 40.5,
        confidence: 'B',
      },
      {
        id: 'undecided',
        percent: 38.2,
        confidence: 'B',
      },
      {
        id: 'will-stop',
        percent: 10.3,
        confidence: 'C',
      },
      {
        id: 'already-stopped',
        percent: 11.0,
        confidence: 'C',
      },
    ],
  },
  {
    id: 'reasons_not_adopt',
    n: 3406,
    kind: 'multi',
    confidence: 'B',
    rows: [
      {
        id: 'no-suitable-work',
        percent: 84.2,
      },
      {
        id: 'work-would-be-hard-to-carry-out',
        percent: 36.6,
      },
      {
        id: 'trouble-serving-customers',
        percent: 18.1,
      },
      {
        id: 'security-concerns',
        percent: 15.4,
      },
      {
        id: 'not-enough-skilled-people',
        percent: 12.9,
      },
      {
        id: 'documents-not-digitised',
        percent: 12.4,
      },
      {
        id: 'no-know-how-to-set-it-up',
        percent: 8.0,
      },
      {
        id: 'too-costly',
        percent: 7.8,
      },
      {
        id: 'trouble-communicating-in-the-company',
        percent: 6.2,
      },
      {
        id: 'do-not-know-how',
        percent: 4.8,
      },
    ],
  },
  {
    id: 'guideline_awareness',
    n: 1569,
    kind: 'single',
    confidence: 'A',
    rows: [
      {
        id: 'knew-and-used-it',
        percent: 8.1,
      },
      {
        id: 'knew-but-did-not-use-it',
        percent: 10.5,
      },
      {
        id: 'did-not-know',
        percent: 81.5,
      },
    ],
  },
  {
    id: 'guideline_useful',
    n: 127,
    kind: 'multi',
    confidence: 'B',
    rows: [
      {
        id: 'choosing-a-telework-method',
        percent: 59.1,
      },
      {
        id: 'drawing-up-rules',
        percent: 48.8,
      },
      {
        id: 'choosing-concrete-measures',
        percent: 34.6,
      },
      {
        id: 'roles-of-executives-admins-and-teleworkers',
        percent: 24.4,
      },
      {
        id: 'explaining-importance-to-managers',
        percent: 21.3,
      },
      {
        id: 'choosing-products-and-tools',
        percent: 21.3,
      },
      {
        id: 'learning-incident-examples',
        percent: 19.7,
      },
      {
        id: 'prioritising-measures',
        percent: 6.3,
      },
      {
        id: 'explaining-to-the-budget-department',
        percent: 4.7,
      },
    ],
  },
  {
    id: 'guideline_not_used',
    n: 164,
    kind: 'multi',
    confidence: 'B',
    rows: [
      {
        id: 'no-time',
        percent: 51.2,
      },
      {
        id: 'no-budget',
        percent: 31.7,
      },
      {
        id: 'no-person-able-to-use-it',
        percent: 18.9,
      },
      {
        id: 'did-not-know-what-to-do',
        percent: 16.5,
      },
      {
        id: 'no-understanding-from-managers',
        percent: 4.9,
      },
      {
        id: 'other',
        percent: 17.1,
      },
    ],
  },
  {
    id: 'security_structure',
    n: 1569,
    kind: 'single',
    confidence: 'A/B',
    rows: [
      {
        id: 'a-dedicated-team',
        percent: 11.6,
        confidence: 'B',
      },
      {
        id: 'a-dedicated-person',
        percent: 10.0,
        confidence: 'B',
      },
      {
        id: 'a-person-with-other-duties',
        percent: 55.6,
        confidence: 'A',
      },
      {
        id: 'no-clear-person-in-charge',
        percent: 20.8,
        confidence: 'A',
      },
    ],
  },
  {
    id: 'os_in_use',
    n: 1569,
    kind: 'multi',
    confidence: 'B',
    rows: [
      {
        id: 'windows-10',
        percent: 96.1,
      },
      {
        id: 'windows-8-1',
        percent: 8.2,
      },
      {
        id: 'windows-8',
        percent: 4.2,
      },
      {
        id: 'windows-7',
        percent: 12.1,
      },
      {
        id: 'windows-xp',
        percent: 1.7,
      },
      {
        id: 'macos',
        percent: 14.3,
      },
      {
        id: 'iphone',
        percent: 39.0,
      },
      {
        id: 'ipad',
        percent: 28.8,
      },
      {
        id: 'android',
        percent: 25.9,
      },
      {
        id: 'other',
        percent: 1.0,
      },
    ],
  },
  {
    id: 'challenges',
    n: 1569,
    kind: 'multi',
    confidence: 'B',
    rows: [
      {
        id: 'getting-the-needed-devices',
        percent: 54.3,
      },
      {
        id: 'ensuring-security',
        percent: 43.1,
      },
      {
        id: 'network-environment',
        percent: 42.6,
      },
      {
        id: 'managing-working-hours',
        percent: 36.5,
      },
      {
        id: 'instructing-and-evaluating-staff',
        percent: 34.6,
      },
      {
        id: 'work-rules',
        percent: 31.4,
      },
      {
        id: 'tracking-individual-progress',
        percent: 31.4,
      },
      {
        id: 'lack-of-communication-and-sharing',
        percent: 31.0,
      },
      {
        id: 'paper-signatures-and-seals',
        percent: 30.5,
      },
      {
        id: 'slow-digitisation',
        percent: 26.4,
      },
      {
        id: 'dealing-with-clients-and-customers',
        percent: 22.7,
      },
    ],
  },
  {
    id: 'management_measures',
    n: 1569,
    kind: 'multi',
    confidence: 'B',
    rows: [
      {
        id: 'information-security-policy',
        percent: 34.1,
      },
      {
        id: 'regular-review-of-the-policy',
        percent: 22.4,
      },
      {
        id: 'classified-information-by-importance',
        percent: 23.4,
      },
      {
        id: 'telework-handling-decided-by-importance',
        percent: 17.8,
      },
      {
        id: 'access-limits-by-importance',
        percent: 28.9,
      },
      {
        id: 'regular-education',
        percent: 32.9,
      },
      {
        id: 'incident-contact-arrangements',
        percent: 23.3,
      },
      {
        id: 'incident-drills',
        percent: 9.5,
      },
      {
        id: 'rules-on-employees-social-media',
        percent: 18.8,
      },
      {
        id: 'rules-on-file-sharing-services',
        percent: 23.9,
      },
      {
        id: 'none-of-the-above',
        percent: 27.7,
      },
      {
        id: 'no-answer',
        percent: 1.1,
      },
    ],
  },
  {
    id: 'technical_measures',
    n: 1569,
    kind: 'multi',
    confidence: 'B',
    rows: [
      {
        id: 'web-filtering',
        percent: 37.8,
      },
      {
        id: 'app-installation-by-approval',
        percent: 37.2,
      },
      {
        id: 'keep-os-and-software-updated',
        percent: 53.6,
      },
      {
        id: 'keep-security-software-updated',
        percent: 64.4,
      },
      {
        id: 'check-security-of-personal-devices',
        percent: 14.0,
      },
      {
        id: 'offline-backup-of-important-files',
        percent: 17.3,
      },
      {
        id: 'suspicious-mail-sorted-as-spam',
        percent: 45.1,
      },
      {
        id: 'track-device-location-and-user',
        percent: 36.9,
      },
      {
        id: 'firewall-at-the-network-edge',
        percent: 47.7,
      },
      {
        id: 'no-weak-passwords',
        percent: 27.6,
      },
      {
        id: 'encrypt-important-data-exchange',
        percent: 27.3,
      },
      {
        id: 'warn-about-theft-and-loss',
        percent: 45.9,
      },
      {
        id: 'warn-about-shoulder-surfing-and-loud-talk',
        percent: 28.4,
      },
      {
        id: 'none-of-the-above',
        percent: 10.2,
      },
      {
        id: 'no-answer',
        percent: 1.1,
      },
    ],
  },
] as const satisfies readonly SurveyTableFacts[];

export type SurveyTableId = (typeof ALL)[number]['id'];

export const SURVEY: readonly (SurveyTableFacts & { readonly id: SurveyTableId })[] = ALL;

/** The table with that id. Every id of `SurveyTableId` has one. */
export const surveyTable = (id: SurveyTableId) => SURVEY.find((table) => table.id === id);
