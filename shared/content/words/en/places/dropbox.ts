// English words: Dropbox.
import type { Like } from '../../../../core/localized.ts';
import type ja from '../../ja/places/dropbox.ts';

export default {
  name: 'Dropbox',
  moments: { share: 'Before you share' },
  rows: {
    'dropbox-who': { text: 'See who can open the link', more: 'Look at [Who has access] before you hand it on.' },
    'dropbox-expiry': { text: 'Set a password and an end', more: 'In the link settings, on paid plans.' },
    'dropbox-edit': { text: 'Few people need to edit', more: 'Whoever may edit can make links, too.' },
  },
} satisfies Like<typeof ja>;
