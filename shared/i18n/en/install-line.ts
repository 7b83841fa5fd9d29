// English words about installing that other screens show.
import type { Like } from '../../core/localized.ts';
import type ja from '../ja/install-line.ts';

export default {
  firstTitle: 'Install the app before you enter answers',
  first: 'On an iPhone, Safari and the installed app keep separate answers.',
  howTo: 'See how',
  line: 'On your home screen it opens at once.',
  lineHow: 'See how',
  lineClose: 'Do not show this again',
} satisfies Like<typeof ja>;
