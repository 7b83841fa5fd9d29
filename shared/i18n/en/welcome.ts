// English words of the page after installation.
import type { Like } from '../../core/localized.ts';
import type ja from '../ja/welcome.ts';

export default {
  name: 'Telemamori',
  title: 'A quiet word before the meeting.',
  lead: 'Three things at most. Close it whenever it is in the way.',
  steps: [
    { title: 'Before you join, before you share', text: 'Never while you talk, never while you share.' },
    { title: 'Four a day at most', text: 'What you already know appears less and less.' },
    { title: 'It does not read your meeting', text: 'No names, titles or numbers are kept or sent.' },
  ],
  tools: 'What your company uses',
  choices: 'Choose how',
  howOften: 'How often',
  perDay: { 4: 'Up to 4 a day', 1: 'Once a day at most' },
  host: 'I sometimes host meetings',
  hostHint: 'Adds waiting room and locking.',
  start: 'Start the checklist too',
  more: 'All settings',
  sample: 'A sample card',
  sampleText: 'It stands at the left edge, in the middle. You can move it. Left alone, it becomes small.',
  again: 'Show it again',
  notOfficial: 'Not a service of the government or any public body.',
  saved: 'Saved',
  allow: 'Allow the meeting pages',
  allowText: 'The browser has not allowed the meeting pages yet.',
} satisfies Like<typeof ja>;
