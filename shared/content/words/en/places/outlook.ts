// English words: Outlook on the web: mail and calendar.
import type { Like } from '../../../../core/localized.ts';
import type ja from '../../ja/places/outlook.ts';

export default {
  name: 'Outlook',
  moments: { calendar: 'When you plan', mail: 'Before you send' },
  rows: {
    'outlook-forward': { text: 'Stop forwarding of invitations', more: 'For outsiders take out [Allow forwarding].' },
    'outlook-share': { text: 'Show as little as needed', more: "Share no more than [Can view when I'm busy]." },
    'outlook-publish': { text: 'Is your calendar public?', more: 'Look at [Publish a calendar] in the settings.' },
    'outlook-to': { text: 'Look at To and Bcc again', more: 'Is there a similar name, or somebody from outside?' },
    'outlook-link': {
      text: 'Hand files to chosen people',
      more: 'Instead of attaching, send a link for [Specific people].',
    },
    'outlook-below': {
      text: 'Look at the old text below',
      more: 'When you forward or reply, what was written before goes along.',
    },
  },
} satisfies Like<typeof ja>;
