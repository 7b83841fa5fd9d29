// English words: any page that is none of the others. Nothing is claimed about it.
import type { Like } from '../../../../core/localized.ts';
import type ja from '../../ja/places/general.ts';

export default {
  name: 'This page',
  moments: { now: 'to check now' },
  rows: {
    'general-link': {
      text: 'Limit who can open a link',
      more: 'Share with chosen people rather than with everyone who has the link.',
    },
    'general-guests': {
      text: 'Look for people from outside',
      more: 'Before you write or talk, see who can read or hear it here.',
    },
    'general-window': { text: 'Share one window', more: 'When you share your screen, choose a window, not all of it.' },
  },
} satisfies Like<typeof ja>;
