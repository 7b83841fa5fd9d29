// English words: Gmail.
import type { Like } from '../../../../core/localized.ts';
import type ja from '../../ja/places/gmail.ts';

export default {
  name: 'Gmail',
  moments: { mail: 'Before you send' },
  rows: {
    'gmail-link': {
      text: 'Hand files to chosen people',
      more: 'Instead of attaching, use a shared link or [Confidential mode].',
    },
    'gmail-to': { text: 'Look at To and Bcc again', more: 'Is there a similar name, or somebody from outside?' },
    'gmail-undo': { text: 'Lengthen Undo Send', more: 'In the settings [Undo Send] can be up to 30 seconds.' },
  },
} satisfies Like<typeof ja>;
