// English words: Jitsi Meet, and 8x8's edition of it. Own servers have other hosts: they get the general rows.
import type { Like } from '../../../../core/localized.ts';
import type ja from '../../ja/places/jitsi.ts';

export default {
  name: 'Jitsi Meet',
  moments: { meeting: 'Before the meeting' },
  rows: {
    'jitsi-lobby': {
      text: 'Switch the lobby on, then invite',
      more: 'It stands in [Security options], behind the shield.',
    },
    'jitsi-name': {
      text: 'A name nobody can guess',
      more: 'Whoever knows the name can come in. Make it long and meaningless.',
    },
    'jitsi-password': {
      text: 'Send the password another way',
      more: 'In the same mail as the link, it is forwarded along.',
    },
  },
} satisfies Like<typeof ja>;
