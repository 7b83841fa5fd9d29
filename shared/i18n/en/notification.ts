// English words of the weekly notification.
import type { Like } from '../../core/localized.ts';
import type ja from '../ja/notification.ts';

export default {
  title: 'Five minutes this week',
  text: 'Check the next one on your list.',
  due: (p) => (p.n === 1 ? 'One item is due soon.' : `${p.n} items are due soon.`),
  staff: (p) => (p.n === 1 ? 'One staff check is still open.' : `${p.n} staff checks are still open.`),
} satisfies Like<typeof ja>;
