// English words: Google Drive and Docs.
import type { Like } from '../../../../core/localized.ts';
import type ja from '../../ja/places/google-drive.ts';

export default {
  name: 'Google Drive',
  moments: { share: 'Before you share' },
  rows: {
    'gdrive-link': { text: 'Keep links restricted', more: 'Set [General access] to [Restricted] and add the people.' },
    'gdrive-expiry': {
      text: 'Give outsiders an end date',
      more: "Choose [Add expiration] at the person's role. For company accounts.",
    },
    'gdrive-close': {
      text: 'Close shares after the meeting',
      more: 'Take back what you shared for that meeting only.',
    },
  },
} satisfies Like<typeof ja>;
