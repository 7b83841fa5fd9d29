// English words of the picture of the questions.
import type { Like } from '../../core/localized.ts';
import type ja from '../ja/flowchart.ts';

export default {
  title: 'Five questions that lead to eight ways of working.',
  taken: (p) => `Your path: ${p.steps}. It leads to ${p.methods}.`,
  open: (p) => `Your path so far: ${p.steps}.`,
  step: (p) => `${p.question}: ${p.answer}`,
  takenLegend: 'Your path',
  questions: { Q1: 'Whose device', Q2: 'To office', Q3: 'Saves data', Q4: 'Work', Q5: 'Cloud' },
  answers: {
    company: 'Company',
    personal: 'Personal',
    both: 'Both',
    yes: 'Yes',
    no: 'No',
    full: 'Full',
    limited: 'Part',
    unknown: 'Not sure',
  },
} satisfies Like<typeof ja>;
