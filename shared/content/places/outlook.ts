// Outlook on the web: mail and calendar.
import type { PlaceFacts } from '../types.ts';

export const outlook = {
  id: 'outlook',
  hosts: [
    { host: 'outlook.office.com', match: 'exact' },
    { host: 'outlook.office365.com', match: 'exact' },
    { host: 'outlook.cloud.microsoft', match: 'exact' },
    { host: 'outlook.live.com', match: 'exact' },
  ],
  notNames: [],
  moments: [
    { id: 'calendar', path: /^\/calendar(?:\/|$)/, rows: ['outlook-forward', 'outlook-share', 'outlook-publish'] },
    { id: 'mail', rows: ['outlook-to', 'outlook-link', 'outlook-below'] },
  ],
  rows: [
    { id: 'outlook-forward', confidence: 'C', checkedOn: '2026-11', source: 'Microsoft support (2025)' },
    { id: 'outlook-share', confidence: 'A', checkedOn: '2026-11', source: 'Microsoft support 7ecef8ae (2026)' },
    { id: 'outlook-publish', confidence: 'B', checkedOn: '2026-11', source: 'Microsoft support 7ecef8ae (2026)' },
    { id: 'outlook-to', confidence: 'U', checkedOn: '2026-11', source: 'our own advice' },
    { id: 'outlook-link', confidence: 'A', checkedOn: '2026-11', source: 'Microsoft support (2026)' },
    { id: 'outlook-below', confidence: 'U', checkedOn: '2026-11', source: 'our own advice' },
  ],
} as const satisfies PlaceFacts;
