// English words of the sheet for one person.
import type { Like } from '../../core/localized.ts';
import type ja from '../ja/person-sheet.ts';
import { plural } from '../plural.ts';

export default {
  title: 'Sheet for one person',
  heading: (p) => `Measures of ${p.name}`,
  lead: 'What is left, on one sheet. Print it, or send it as text.',
  none: 'Nothing is left for this person',
  noneText: 'Who does a measure is set on its page.',
  toList: 'List by person',
  send: 'Text to send',
  sheet: {
    fileName: (p) => `Telework_measures_${p.name}_${p.day}`,
    made: 'Sheet for one person, made with Telemamori',
    day: (p) => `As of ${p.day}`,
    count: (p) => plural(p.n, { one: '# measure is left.', other: '# measures are left.' }),
    late: (p) =>
      plural(p.n, {
        one: '# measure is overdue. It stands first.',
        other: '# measures are overdue. They stand first.',
      }),
    lateDay: (p) => `${p.day}\n${plural(p.days, { one: '# day late', other: '# days late' })}`,
    columns: { rank: 'Rank', code: 'No.', item: 'Measure and first step', status: 'State', due: 'Due', note: 'Note' },
    firstStep: (p) => `First step: ${p.text}`,
    missing: (p) => `Missing: ${p.text}`,
    ask: (p) => `To find out: ${p.text}`,
    noDay: '–',
    source: 'The wording is that of Telemamori. Time and cost are estimates.',
  },
} satisfies Like<typeof ja>;
