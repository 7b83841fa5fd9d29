// LINE WORKS: talk, files, mail, calendar, administration.
import type { PlaceFacts } from '../types.ts';

export const lineWorks = {
  id: 'line-works',
  hosts: [
    { host: 'talk.worksmobile.com', match: 'exact' },
    { host: 'drive.worksmobile.com', match: 'exact' },
    { host: 'mail.worksmobile.com', match: 'exact' },
    { host: 'calendar.worksmobile.com', match: 'exact' },
    { host: 'admin.worksmobile.com', match: 'exact' },
    { host: 'auth.worksmobile.com', match: 'exact' },
  ],
  notNames: [],
  moments: [{ id: 'share', rows: ['lineworks-link', 'lineworks-expiry', 'lineworks-outside'] }],
  rows: [
    { id: 'lineworks-link', confidence: 'B', checkedOn: '2026-11', source: 'LINE WORKS help (2026)' },
    { id: 'lineworks-expiry', confidence: 'B', checkedOn: '2026-11', source: 'LINE WORKS help (2026)' },
    { id: 'lineworks-outside', confidence: 'B', checkedOn: '2026-11', source: 'LINE WORKS help (2026)' },
  ],
} as const satisfies PlaceFacts;
