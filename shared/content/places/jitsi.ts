// Jitsi Meet, and 8x8's edition of it. Own servers have other hosts: they get the general rows.
import type { PlaceFacts } from '../types.ts';

export const jitsi = {
  id: 'jitsi',
  hosts: [
    { host: 'meet.jit.si', match: 'exact' },
    { host: '8x8.vc', match: 'exact' },
    { host: '8x8.vc', match: 'below' },
  ],
  notNames: [],
  moments: [{ id: 'meeting', rows: ['jitsi-lobby', 'jitsi-name', 'jitsi-password'] }],
  rows: [
    {
      id: 'jitsi-lobby',
      confidence: 'B',
      checkedOn: '2026-11',
      source: 'jitsi/jitsi-meet lang/main-ja.json (older stored version)',
    },
    { id: 'jitsi-name', confidence: 'U', checkedOn: '2026-11', source: 'general knowledge' },
    { id: 'jitsi-password', confidence: 'U', checkedOn: '2026-11', source: 'our own advice' },
  ],
} as const satisfies PlaceFacts;
