// English words of the glossary.

import type { Like } from '../../core/localized.ts';
import type ja from '../ja/glossary.ts';
import { plural } from '../plural.ts';

export default {
  title: 'Glossary',
  search: 'Find a word',
  placeholder: 'Type a word',
  index: 'A to Z',
  toIndex: 'Back to A to Z',
  toRow: (p) => `To ${p.row}`,
  count: (p) => plural(p.n, { one: '# word', other: '# words' }),
  none: 'That word is not here yet',
  noneText: 'Try a shorter word.',
  near: 'Similar words',
  clear: 'Show all words',
  relatedItem: (p) => `Measure ${p.id}`,
  related: 'Related measures',
  more: 'See the glossary',
  others: 'Neighbouring words',
  unknown: 'There is no such word',
  toList: 'To the glossary',
} satisfies Like<typeof ja>;
