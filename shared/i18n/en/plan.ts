// English words of a plan.
import type { Like } from '../../core/localized.ts';
import type ja from '../ja/plan.ts';

export default {
  when: 'By when',
  offers: {
    'this-week': 'This week',
    'next-week': 'Next week',
    'this-month': 'This month',
    'next-month': 'Next month',
  },
  date: 'A date',
  choose: 'Choose',
  dateLabel: 'Due date',
  who: 'Who',
  other: 'Other',
  name: 'Name',
  nameHint: 'Names are for inside the company. Please do not write phone numbers.',
  missing: 'What is missing?',
  ask: 'Whom do you ask?',
  askBy: (p) => `Ask by ${p.day}.`,
  askWas: (p) => `The plan was to ask by ${p.day}.`,
  askNoDay: 'No date to ask by yet.',
  change: 'Change',
  changeContext: ': the date to ask by',
  askDate: 'Ask by when?',
  copyAsk: 'Copy the question',
  askText: (p) =>
    `We are checking our telework measures.\n“${p.question}”\nIn place when: ${p.doneWhen}\n${p.day}Please tell us what you know.`,
  askTextDay: (p) => `By ${p.day}: `,
  dayWithWeekday: (p) => `${p.weekday}, ${p.day}`,
  saved: 'Saved. ',
  savedMissing: (p) => `Missing: ${p.text}`,
  savedAsk: (p) => `You ask ${p.name}`,
  join: ', ',
  nobody: 'Nobody yet',
  extend: 'Move the due date',
  extended: (p) => `Now due ${p.day}.`,
} satisfies Like<typeof ja>;
