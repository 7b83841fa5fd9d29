// English words: Google Calendar: events, invitations, sharing of calendars.
import type { Like } from '../../../../core/localized.ts';
import type ja from '../../ja/places/google-calendar.ts';

export default {
  name: 'Google Calendar',
  moments: { event: 'When you plan', calendar: 'Before you share a calendar' },
  rows: {
    'gcal-invite': { text: 'Guests do not invite others', more: 'With outsiders, take out [Invite others].' },
    'gcal-list': { text: 'Hide the list of guests', more: 'Take out [See guest list] where names shall not be seen.' },
    'gcal-title': {
      text: 'No secrets in title or description',
      more: 'Everyone who sees the calendar sees them. No passcode either.',
    },
    'gcal-share': { text: 'Show as little as needed', more: 'Begin with [See only free/busy (hide details)].' },
  },
} satisfies Like<typeof ja>;
