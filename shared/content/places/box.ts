// Box.
import type { PlaceFacts } from '../types.ts';

export const box = {
  id: 'box',
  hosts: [{ host: 'box.com', match: 'below' }],
  notNames: ['www', 'support', 'developer', 'community', 'blog', 'status', 'docs', 'training', 'pulse'],
  moments: [{ id: 'share', rows: ['box-invited', 'box-expiry', 'box-download'] }],
  rows: [
    { id: 'box-invited', confidence: 'A', checkedOn: '2026-11', source: 'Box support 360043697554 (2026)' },
    { id: 'box-expiry', confidence: 'A', checkedOn: '2026-11', source: 'Box support 360043697094 (2026)' },
    { id: 'box-download', confidence: 'A', checkedOn: '2026-11', source: 'Box support 360043697094 (2026)' },
  ],
} as const satisfies PlaceFacts;
