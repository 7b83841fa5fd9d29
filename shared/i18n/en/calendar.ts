// English words of the calendar file.
import type { Like } from '../../core/localized.ts';
import type ja from '../ja/calendar.ts';

export default {
  title: 'Into the calendar',
  heading: 'Into the calendar',
  lead: 'Due dates and review days in one file. Once they are in your calendar, the calendar reminds you.',
  make: 'Make the calendar file',
  again: 'When dates change, make and import it again. The same events move to their new day.',
  list: 'Events in it',
  due: (p) => `Due: ${p.title}`,
  dueGone: (p) => `Done: ${p.title}`,
  review: (p) => (p.n === 1 ? 'Review of one telework measure' : `Review of ${p.n} telework measures`),
  reviewGone: 'Done: review of telework measures',
  itemLine: (p) => `${p.id} ${p.title}`,
  madeBy: 'Made with Telemamori.',
  cancelled: 'Cancelled',
  nine: 'Every event is at nine in the morning.',
  none: 'There are no events yet',
  noneHint: 'Give a measure a due date, or answer “in place”, and it appears here.',
  toList: 'To the checklist',
  fileName: (p) => `Telework_dates_${p.day}`,
  calendarName: 'Telemamori',
  how: 'How to import it',
  howTo: [
    'Google Calendar: on a computer, choose the file under “Import” in the settings.',
    'Outlook: open the file and add it to the calendar.',
    'iPhone and Mac: open the file and choose to add all.',
  ],
  howNote: 'Words on the screen may differ with the version.',
  extension: 'With the browser extension, the browser reminds you on the due date too.',
  saved: (p) => `“${p.name}” is ready.`,
  failed: 'The file could not be made. Please try again.',
} satisfies Like<typeof ja>;
