// English words of the home screen.
import type { Like } from '../../core/localized.ts';
import type ja from '../ja/home.ts';

export default {
  title: 'Home',
  firstTitle: 'Check your telework security, five minutes at a time.',
  firstLead: 'See what fits your company, one measure at a time. No special knowledge needed.',
  steps: [
    { title: 'Choose how you work', text: 'Up to four questions, one or two minutes.' },
    { title: 'Check the measures', text: 'Start with one today. See how, and how long.' },
    { title: 'Make a report', text: 'A page for your boss or a client.' },
  ],
  sample: 'Look at a sample report',
  whoTitle: 'Who is it for?',
  forCompany: 'For the company',
  forCompanyHint: 'Check the measures of the whole company.',
  forSelf: 'Just for me',
  forSelfHint: 'Twelve questions about your own devices and habits, nothing else.',
  start: 'Choose how you work',
  startSelf: 'Answer 12 questions',
  import: 'Bring in data from another device',
  privacy: 'We ask for no name and no email address. Answers stay on this device and are sent nowhere.',
} satisfies Like<typeof ja>;
