// The incident cards: whom to call, which items would have helped. General advice of our own, not legal advice.
import type { DutyFacts, IncidentFacts } from './types.ts';

const ALL = [
  {
    id: 'lost-device',
    firstTenMinutes: [
      {
        slot: 'lead',
      },
      {
        slot: '',
      },
      {
        slot: '',
      },
      {
        slot: '',
      },
      {
        slot: 'lead',
      },
      {
        slot: 'carrier',
      },
    ],
    call: ['lead', 'carrier', 'boss', 'insurer'],
    public: ['police-110', 'police-9110', 'ppc'],
    duty: {
      level: 'maybe',
      ref: 'personal-data',
    },
    items: ['7-1', '7-2', '8-1', '8-2', '4-2', '1-1'],
    threats: ['loss', 'leak'],
  },
  {
    id: 'malware',
    firstTenMinutes: [
      {
        slot: '',
      },
      {
        slot: '',
      },
      {
        slot: '',
      },
      {
        slot: 'lead',
      },
      {
        slot: '',
      },
      {
        slot: '',
      },
    ],
    call: ['lead', 'it-support', 'boss', 'insurer', 'client'],
    public: ['ipa-org', 'npa-cyber', 'jpcert', 'otasuketai', 'ppc'],
    duty: {
      level: 'likely',
      ref: 'personal-data',
    },
    items: ['2-1', '8-3', '5-2', '5-3', '10-1', '7-1', 'S-8'],
    threats: ['malware'],
  },
  {
    id: 'phishing',
    firstTenMinutes: [
      {
        slot: '',
      },
      {
        slot: '',
      },
      {
        slot: '',
      },
      {
        slot: 'lead',
      },
      {
        slot: 'bank',
      },
      {
        slot: '',
      },
    ],
    call: ['lead', 'bank', 'card', 'it-support'],
    public: ['antiphishing', 'npa-cyber', 'ppc'],
    duty: {
      level: 'maybe',
      ref: 'personal-data',
    },
    items: ['2-2', '9-1', '9-2', 'S-7', '7-1'],
    threats: ['access'],
  },
  {
    id: 'attachment',
    firstTenMinutes: [
      {
        slot: '',
      },
      {
        slot: '',
      },
      {
        slot: 'lead',
      },
      {
        slot: '',
      },
      {
        slot: '',
      },
    ],
    call: ['lead', 'it-support', 'client'],
    public: ['ipa-org', 'antiphishing'],
    duty: {
      level: 'rarely',
      ref: 'personal-data',
    },
    items: ['2-2', '2-1', '5-2', 'S-5', '7-1'],
    threats: ['malware'],
  },
  {
    id: 'meeting-intruder',
    firstTenMinutes: [
      {
        slot: '',
      },
      {
        slot: '',
      },
      {
        slot: '',
      },
      {
        slot: '',
      },
      {
        slot: '',
      },
      {
        slot: 'lead',
      },
    ],
    call: ['lead', 'boss', 'client'],
    public: ['npa-cyber', 'ppc'],
    duty: {
      level: 'rarely',
      ref: 'personal-data',
    },
    items: ['3-3', '3-4', '4-3', '8-5', 'S-2'],
    threats: ['leak', 'access'],
  },
  {
    id: 'wrong-recipient',
    firstTenMinutes: [
      {
        slot: '',
      },
      {
        slot: '',
      },
      {
        slot: 'lead',
      },
      {
        slot: '',
      },
      {
        slot: '',
      },
    ],
    call: ['lead', 'boss', 'client'],
    public: ['ppc'],
    duty: {
      level: 'likely',
      ref: 'personal-data',
    },
    items: ['S-11', 'S-4', '3-1', '7-1'],
    threats: ['leak'],
  },
  {
    id: 'fake-caller',
    firstTenMinutes: [
      {
        slot: '',
      },
      {
        slot: '',
      },
      {
        slot: 'bank',
      },
      {
        slot: 'lead',
      },
      {
        slot: 'boss',
      },
      {
        slot: '',
      },
    ],
    call: ['lead', 'bank', 'boss', 'card', 'insurer'],
    public: ['police-110', 'police-9110', 'npa-cyber', 'ipa-org'],
    duty: {
      level: 'maybe',
      ref: 'personal-data',
    },
    items: ['S-3', 'S-5', '7-1', '10-1'],
    threats: ['access', 'malware'],
  },
  {
    id: 'takeover',
    firstTenMinutes: [
      {
        slot: 'lead',
      },
      {
        slot: '',
      },
      {
        slot: '',
      },
      {
        slot: '',
      },
      {
        slot: '',
      },
      {
        slot: 'client',
      },
    ],
    call: ['lead', 'it-support', 'client', 'boss', 'bank'],
    public: ['npa-cyber', 'ipa-org', 'ppc'],
    duty: {
      level: 'likely',
      ref: 'personal-data',
    },
    items: ['9-2', '9-1', '10-2', '9-4', '7-3', 'S-7'],
    threats: ['access'],
  },
  {
    id: 'bank-call',
    firstTenMinutes: [{ slot: '' }, { slot: 'bank' }, { slot: 'lead' }, { slot: '' }, { slot: '' }, { slot: '' }],
    call: ['bank', 'lead', 'boss', 'insurer'],
    public: ['npa-cyber', 'police-9110', 'police-110'],
    duty: { level: 'maybe', ref: 'personal-data' },
    items: ['S-3', '9-2', '7-1', '2-2'],
    threats: ['access'],
  },
  {
    id: 'stolen-passwords',
    firstTenMinutes: [{ slot: '' }, { slot: 'lead' }, { slot: '' }, { slot: '' }, { slot: '' }, { slot: 'bank' }],
    call: ['lead', 'it-support', 'bank', 'insurer'],
    public: ['ipa-org', 'npa-cyber', 'ppc'],
    duty: { level: 'likely', ref: 'personal-data' },
    items: ['9-1', '9-2', '2-1', '7-1'],
    threats: ['malware', 'access'],
  },
] as const satisfies readonly IncidentFacts[];

export type IncidentId = (typeof ALL)[number]['id'];

export const INCIDENTS: readonly (IncidentFacts & { readonly id: IncidentId })[] = ALL;

export const DUTY = {
  id: 'personal-data',
  public: 'ppc',
  checked: true,
  source:
    'ppc.go.jp/personalinfo/legal/leakAction/ (stored copy: the four kinds and the form); businesslawyers.jp/practices/1433 (3-5 days, 30/60 days, encryption). My Number has its own rule, not treated here.',
  asOf: '2026-11-23',
} as const satisfies DutyFacts;

/** The order of steps is ours and was not reviewed by an incident responder. */
export const INCIDENTS_CHECKED = false;
export const INCIDENTS_NOTE =
  'Duty and public contacts carry their own checked flag. The steps were not reviewed by an incident specialist.';
