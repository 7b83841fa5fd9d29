// Slack: huddles, channels and direct messages.
import type { PlaceFacts } from '../types.ts';

export const slack = {
  id: 'slack',
  hosts: [{ host: 'slack.com', match: 'below' }],
  notNames: ['www', 'api', 'status', 'get', 'investor', 'design'],
  moments: [
    { id: 'huddle', path: /^\/huddle\//, rows: ['slack-members', 'slack-inside', 'slack-guests'] },
    { id: 'chat', rows: ['slack-guests', 'slack-members', 'slack-inside'] },
  ],
  rows: [
    { id: 'slack-guests', confidence: 'A', checkedOn: '2026-11', source: 'Slack help 360035092414 (2026)' },
    { id: 'slack-members', confidence: 'B', checkedOn: '2026-11', source: 'Slack help 360050528953 (2026)' },
    { id: 'slack-inside', confidence: 'A', checkedOn: '2026-11', source: 'Slack help 4402059015315 (2026)' },
  ],
} as const satisfies PlaceFacts;
