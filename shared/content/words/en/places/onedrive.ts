// English words: OneDrive and SharePoint. Strangers have sites below sharepoint.com, too: the name proves nothing.
import type { Like } from '../../../../core/localized.ts';
import type ja from '../../ja/places/onedrive.ts';

export default {
  name: 'OneDrive and SharePoint',
  moments: { share: 'Before you share' },
  rows: {
    'onedrive-specific': {
      text: 'Share with chosen outsiders',
      more: 'Choose [Specific people] in the link settings.',
    },
    'onedrive-anyone': {
      text: 'Links for anyone need an end',
      more: 'With [Anyone], set an expiration date and a password.',
    },
    'onedrive-manage': { text: 'Delete links you no longer need', more: '[Manage access] of a file lists its links.' },
  },
} satisfies Like<typeof ja>;
