// English words: Chatwork, and KDDI's edition of it.
import type { Like } from '../../../../core/localized.ts';
import type ja from '../../ja/places/chatwork.ts';

export default {
  name: 'Chatwork',
  moments: { invite: 'Before you invite' },
  rows: {
    'chatwork-invite': {
      text: 'Let invitation links need approval',
      more: 'Then nobody walks in at once. Switch the link off after use.',
    },
    'chatwork-outside': {
      text: 'Let the name show outsiders',
      more: 'Put “external” into the name of the group chat. Then you know who reads it.',
    },
    'chatwork-view': { text: 'Readers only need to read', more: 'Choose [Read only] where you manage the members.' },
  },
} satisfies Like<typeof ja>;
