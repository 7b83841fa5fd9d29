// Whereby. It has no Japanese help; the Japanese words are translations.
import type { PlaceFacts } from '../types.ts';

export const whereby = {
  id: 'whereby',
  hosts: [
    { host: 'whereby.com', match: 'exact' },
    { host: 'whereby.com', match: 'below' },
  ],
  notNames: ['www', 'docs', 'help', 'information', 'status', 'blog'],
  notPath:
    /^\/(?:$|(?:about|pricing|blog|login|signup|sign-up|help|information|product|products|user|org|contact|legal|features)(?:\/|$))/,
  moments: [{ id: 'meeting', rows: ['whereby-lock', 'whereby-name', 'whereby-close'] }],
  rows: [
    { id: 'whereby-lock', confidence: 'A', checkedOn: '2026-11', source: 'whereby.helpscoutdocs.com 352, 720 (2025)' },
    { id: 'whereby-name', confidence: 'U', checkedOn: '2026-11', source: 'our own advice' },
    { id: 'whereby-close', confidence: 'U', checkedOn: '2026-11', source: 'our own advice' },
  ],
} as const satisfies PlaceFacts;
