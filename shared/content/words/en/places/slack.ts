// English words: Slack: huddles, channels and direct messages.
import type { Like } from '../../../../core/localized.ts';
import type ja from '../../ja/places/slack.ts';

export default {
  name: 'Slack',
  moments: { huddle: 'Before a huddle', chat: 'Before you write or talk' },
  rows: {
    'slack-guests': {
      text: 'Invite outsiders as guests',
      more: 'Only to the channels they need. On paid plans a guest can be limited to one channel.',
    },
    'slack-members': {
      text: 'See who is in this channel',
      more: 'A click on its name lists the members. Look for guests and other companies.',
    },
    'slack-inside': {
      text: 'Keep inside talk in inside channels',
      more: 'Outsiders of a shared channel can walk into its huddle.',
    },
  },
} satisfies Like<typeof ja>;
