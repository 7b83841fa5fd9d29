// English words of the paragraph that explains one item to the boss.
import type { Like } from '../../core/localized.ts';
import type ja from '../ja/boss-memo.ts';

export default {
  heading: 'A paragraph for the boss',
  intro: (p) => `I would like us to do this: “${p.title}”.`,
  why: (p) => p.why,
  time: (p) => `It takes about ${p.time}.`,
  survey: (p) =>
    `In a survey of July and August 2020 (Ministry of Internal Affairs and Communications), ${p.percent} of ${p.n} companies with telework answered “${p.measure}”.`,
  surveyNote: 'Things may have changed since.',
  due: (p) => `It is planned to be done by ${p.day}.`,
  copy: 'Copy the paragraph',
  gap: ' ',
} satisfies Like<typeof ja>;
