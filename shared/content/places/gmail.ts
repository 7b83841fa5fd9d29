// Gmail.
import type { PlaceFacts } from '../types.ts';

export const gmail = {
  id: 'gmail',
  hosts: [{ host: 'mail.google.com', match: 'exact' }],
  notNames: [],
  moments: [{ id: 'mail', rows: ['gmail-link', 'gmail-to', 'gmail-undo'] }],
  rows: [
    { id: 'gmail-link', confidence: 'A', checkedOn: '2026-11', source: 'Google help 7674059 (2026)' },
    { id: 'gmail-to', confidence: 'U', checkedOn: '2026-11', source: 'our own advice' },
    { id: 'gmail-undo', confidence: 'A', checkedOn: '2026-11', source: 'Google help (2026)' },
  ],
} as const satisfies PlaceFacts;
