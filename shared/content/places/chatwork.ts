// Chatwork, and KDDI's edition of it.
import type { PlaceFacts } from '../types.ts';

export const chatwork = {
  id: 'chatwork',
  hosts: [
    { host: 'chatwork.com', match: 'below' },
    { host: 'kcw.kddi.ne.jp', match: 'exact' },
  ],
  notNames: ['help', 'go', 'corp', 'lp', 'blog', 'developer', 'developers', 'status', 'support', 'download'],
  moments: [{ id: 'invite', rows: ['chatwork-invite', 'chatwork-outside', 'chatwork-view'] }],
  rows: [
    {
      id: 'chatwork-invite',
      confidence: 'B',
      checkedOn: '2026-11',
      source: 'Chatwork help 203127874 (2025); the Japanese wording was not confirmed',
    },
    { id: 'chatwork-outside', confidence: 'U', checkedOn: '2026-11', source: 'our own advice' },
    { id: 'chatwork-view', confidence: 'A', checkedOn: '2026-11', source: 'Chatwork help (2025)' },
  ],
} as const satisfies PlaceFacts;
