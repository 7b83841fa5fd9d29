// Any page that is none of the others. Nothing is claimed about it.
import type { PlaceFacts } from '../types.ts';

export const general = {
  id: 'general',
  hosts: [],
  notNames: [],
  moments: [{ id: 'now', rows: ['general-link', 'general-guests', 'general-window'] }],
  rows: [
    { id: 'general-link', confidence: 'U', checkedOn: '2026-11', source: 'our own advice' },
    { id: 'general-guests', confidence: 'U', checkedOn: '2026-11', source: 'our own advice' },
    { id: 'general-window', confidence: 'U', checkedOn: '2026-11', source: 'our own advice' },
  ],
} as const satisfies PlaceFacts;
