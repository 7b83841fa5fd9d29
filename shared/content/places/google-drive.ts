// Google Drive and Docs.
import type { PlaceFacts } from '../types.ts';

export const googleDrive = {
  id: 'google-drive',
  hosts: [
    { host: 'drive.google.com', match: 'exact' },
    { host: 'docs.google.com', match: 'exact' },
  ],
  notNames: [],
  moments: [{ id: 'share', rows: ['gdrive-link', 'gdrive-expiry', 'gdrive-close'] }],
  rows: [
    { id: 'gdrive-link', confidence: 'A', checkedOn: '2026-11', source: 'Google help 2494822 (2026)' },
    { id: 'gdrive-expiry', confidence: 'B', checkedOn: '2026-11', source: 'Google help 2494893 (2026)' },
    { id: 'gdrive-close', confidence: 'U', checkedOn: '2026-11', source: 'our own advice' },
  ],
} as const satisfies PlaceFacts;
