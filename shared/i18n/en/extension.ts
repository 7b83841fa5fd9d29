// English words that the browser itself shows: name, description, the shortcut, the toolbar button.
import type { Like } from '../../core/localized.ts';
import type ja from '../ja/extension.ts';

export default {
  name: 'Telemamori',
  description:
    'A quiet reminder before you join or share: three things at most. It never reads what is in your meeting.',
  open: 'Open Telemamori',
  focusCard: 'Go to the card on the meeting page',
} satisfies Like<typeof ja>;
