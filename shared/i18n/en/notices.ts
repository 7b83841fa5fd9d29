// English words of the notices to the staff.
import type { Like } from '../../core/localized.ts';
import type ja from '../ja/notices.ts';

export default {
  title: 'Notices',
  heading: 'Notice to staff',
  lead: 'This month in one text, to send by chat or email.',
  choose: 'Measures in it',
  chooseCount: (p) => `Choose the measures (${p.n})`,
  chooseHint: 'Up to three are easy to read.',
  deadline: 'Deadline',
  contact: 'Person to ask',
  contactHint: 'A name or a team. Only numbers that everyone may see.',
  text: 'Text to send',
  subject: (p) => `Telework notice for ${p.month}`,
  greeting: (p) => (p.n === 1 ? 'This month we ask for one thing.' : `This month we ask for these ${p.n} things.`),
  ending: (p) => `If anything is unclear, please ask ${p.contact}.`,
  itemHead: (p) => `${p.n}. ${p.subject}`,
  none: 'Choose at least one measure.',
  defaultContact: 'the person in charge',
  mail: 'Write an email',
  mailPaste: 'The text is long, so it was copied. Paste it into the email.',
  share: 'Share',
  about: (p) => `: ${p.subject}`,
  empty: 'A notice can be made once it is clear which measures fit.',
} satisfies Like<typeof ja>;
