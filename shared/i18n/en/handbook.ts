// English words of the page about the handbook, apart from the content that it shows.
import type { Like } from '../../core/localized.ts';
import type ja from '../ja/handbook.ts';

export default {
  standing: (p) =>
    `Of the handbook’s ${p.subjects} subjects, ${p.here} stand here in its order. What is missing is not known.`,
  confirmed: (p) => `Number and subject of ${p.n} measures were confirmed. We chose the other numbers.`,
  screens: {
    'finder/methods': 'Eight ways of working',
    threats: 'Four threats',
    checklist: 'Checklist',
    'threats/table': 'Measures and threats',
    glossary: 'Glossary',
    incident: 'Emergency',
  },
  several: 'Known from several pages; not confirmed in the official text.',
  one: 'Known from one page.',
  text: { known: 'Some numbers and ranks were confirmed', unknown: 'We do not have its text' },
  planned: 'The plan of 2020',
  became: 'What became of it',
  hasTable: 'with figures',
  asked: (p) => `${p.n} companies and others were asked`,
  toSurvey: 'See the figures of the survey',
  toIncident: 'See whom to ask today',
  source: 'Sources',
  sourceText: 'Where we know each of these things from.',
  changesTitle: 'What a new edition changed',
  changesIn: (p) => `The edition of ${p.day} changed these measures.`,
  look: (p) => (p.n === 1 ? 'One of your answers needs another look.' : `${p.n} of your answers need another look.`),
  lookAgain: 'Please look again',
  noLook: 'None of your answers needs another look.',
  seeChanges: 'See what changed',
  change: {
    rank: (p) => `It went from ${p.from} to ${p.to}.`,
    subject: 'It asks for something else now.',
    joined: 'It is in the handbook now.',
    left: 'It is no longer in the handbook. Your answer stays.',
    number: (p) => `Its number in the handbook is ${p.to} (${p.from} in this app).`,
  },
} satisfies Like<typeof ja>;
