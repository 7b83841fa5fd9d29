// Dropbox.
import type { PlaceFacts } from '../types.ts';

export const dropbox = {
  id: 'dropbox',
  hosts: [
    { host: 'www.dropbox.com', match: 'exact' },
    { host: 'dropbox.com', match: 'exact' },
  ],
  notNames: [],
  moments: [{ id: 'share', rows: ['dropbox-who', 'dropbox-expiry', 'dropbox-edit'] }],
  rows: [
    { id: 'dropbox-who', confidence: 'B', checkedOn: '2026-11', source: 'Dropbox help (ja 2024-02-12, en 2025-06-18)' },
    {
      id: 'dropbox-expiry',
      confidence: 'B',
      checkedOn: '2026-11',
      source: 'Dropbox help (ja 2024-02-12, en 2025-06-18)',
    },
    {
      id: 'dropbox-edit',
      confidence: 'B',
      checkedOn: '2026-11',
      source: 'Dropbox help (ja 2024-02-12, en 2025-06-18)',
    },
  ],
} as const satisfies PlaceFacts;
