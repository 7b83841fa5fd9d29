// English words: Whereby. It has no Japanese help; the Japanese words are translations.
import type { Like } from '../../../../core/localized.ts';
import type ja from '../../ja/places/whereby.ts';

export default {
  name: 'Whereby',
  moments: { meeting: 'Before the meeting' },
  rows: {
    'whereby-lock': { text: 'Lock it and see who knocks', more: 'Look at the name before you let somebody in.' },
    'whereby-name': {
      text: 'A name nobody can guess',
      more: 'The name of a company or person is known to others, too.',
    },
    'whereby-close': { text: 'Close when all have left', more: 'Check that nobody has stayed.' },
  },
} satisfies Like<typeof ja>;
