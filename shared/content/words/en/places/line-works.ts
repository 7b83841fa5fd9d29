// English words: LINE WORKS: talk, files, mail, calendar, administration.
import type { Like } from '../../../../core/localized.ts';
import type ja from '../../ja/places/line-works.ts';

export default {
  name: 'LINE WORKS',
  moments: { share: 'Before you share' },
  rows: {
    'lineworks-link': {
      text: 'Limit who can open the link',
      more: 'In Drive choose [Only company employees] or only the people you allow.',
    },
    'lineworks-expiry': { text: 'Give outside links an end', more: 'Set [Valid period] and a password.' },
    'lineworks-outside': {
      text: 'Know the rule for outside talk',
      more: 'The administrator decides who may talk with outsiders. Ask if unsure.',
    },
  },
} satisfies Like<typeof ja>;
