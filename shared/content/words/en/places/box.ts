// English words: Box.
import type { Like } from '../../../../core/localized.ts';
import type ja from '../../ja/places/box.ts';

export default {
  name: 'Box',
  moments: { share: 'Before you share' },
  rows: {
    'box-invited': { text: 'Links for invited people only', more: 'Begin with [Invited people only].' },
    'box-expiry': { text: 'Give links an end', more: '[Link expiration] stands in the link settings.' },
    'box-download': {
      text: 'No download where reading is enough',
      more: 'Take out [Allow download] in the link settings.',
    },
  },
} satisfies Like<typeof ja>;
