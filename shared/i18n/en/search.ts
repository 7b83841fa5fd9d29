// English words of the search.

import type { Like } from '../../core/localized.ts';
import { plural } from '../format.ts';
import type ja from '../ja/search.ts';

export default {
  title: 'Search',
  heading: 'Search',
  label: 'Words to look for',
  placeholder: 'For example: password, lobby, lost',
  groups: {
    item: 'Measures',
    howto: 'How to',
    setting: 'Settings of meeting tools',
    term: 'Words',
    incident: 'Something happened',
    page: 'Pages',
  },
  found: (p) => plural(p.n, { one: '# result', other: '# results' }),
  all: (p) => `Show all (${p.n})`,
  allOf: (p) => `, ${p.group}`,
  none: (p) => `Nothing found for “${p.query}”`,
  noneText: 'Try a shorter word.',
  near: 'Similar words',
  start: 'Often looked for',
  examples: ['password', 'update', 'Wi-Fi', 'waiting room', 'backup', 'lost'],
  clear: 'Clear',
} satisfies Like<typeof ja>;
