// The four threats: what helps against each, and the incident cards that belong to it. The cases are invented.
import type { Threat } from '../core/item.ts';
import type { ThreatFacts } from './types.ts';

export const THREAT_FACTS: { readonly [T in Threat]: ThreatFacts } = {
  malware: {
    prevents: ['2-1', '2-2', '5-2', '5-3', '8-3', '10-1', '2-3', 'S-5', 'S-8', 'S-15'],
    incidents: ['malware', 'attachment', 'fake-caller', 'stolen-passwords'],
    caseInvented: true,
  },
  access: {
    prevents: ['9-2', '9-1', '9-4', '3-2', '5-3', '3-1', '10-2', '7-3', 'S-6', 'S-7', 'S-13', 'S-14'],
    incidents: ['takeover', 'phishing', 'meeting-intruder', 'bank-call'],
    caseInvented: true,
  },
  loss: {
    prevents: ['8-1', '4-2', '8-2', '7-2', '1-1', '8-4', '8-3', '7-1'],
    incidents: ['lost-device'],
    caseInvented: true,
  },
  leak: {
    prevents: ['6-1', '6-2', '4-1', '4-3', '3-3', '3-4', '8-5', 'S-11', 'S-1', 'S-16'],
    incidents: ['meeting-intruder', 'wrong-recipient'],
    caseInvented: true,
  },
};
