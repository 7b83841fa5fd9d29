// Google Calendar: events, invitations, sharing of calendars.
import type { PlaceFacts } from '../types.ts';

export const googleCalendar = {
  id: 'google-calendar',
  hosts: [{ host: 'calendar.google.com', match: 'exact' }],
  notNames: [],
  moments: [
    { id: 'event', path: /\/(?:eventedit|event)(?:\/|$)/, rows: ['gcal-invite', 'gcal-list', 'gcal-title'] },
    { id: 'calendar', rows: ['gcal-share', 'gcal-invite', 'gcal-title'] },
  ],
  rows: [
    { id: 'gcal-invite', confidence: 'A', checkedOn: '2026-11', source: 'Google help 34580, 37082 (2026)' },
    { id: 'gcal-list', confidence: 'A', checkedOn: '2026-11', source: 'Google help 34580, 37082 (2026)' },
    { id: 'gcal-title', confidence: 'U', checkedOn: '2026-11', source: 'our own advice' },
    { id: 'gcal-share', confidence: 'A', checkedOn: '2026-11', source: 'Google help 37082 (2026)' },
  ],
} as const satisfies PlaceFacts;
