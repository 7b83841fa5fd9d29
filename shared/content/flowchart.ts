// The questions that find the method, and the follow-up questions. The decision table itself is shared/core/method.ts.
import type { FlowchartFacts } from './types.ts';

export const FLOWCHART = {
  checked: false,
  checkedNote: 'The order of Q3 and Q4 is inferred from the slides’ text; the outcome is the same in either order.',
  source:
    'Questions and outcomes follow the ministry’s 2020 slides; wording, hints, examples and the way of handling “I do not know” are ours.',
  questions: [
    {
      id: 'Q1',
      askIf: '',
      options: ['company', 'personal', 'both'],
      unknownGoesTo: 'personal',
    },
    {
      id: 'Q2',
      askIf: '',
      options: ['yes', 'no'],
      unknownGoesTo: 'yes',
    },
    {
      id: 'Q3',
      askIf: 'Q2=yes',
      options: ['yes', 'no'],
      unknownGoesTo: 'yes',
    },
    {
      id: 'Q4',
      askIf: 'Q2=yes & Q3=no',
      options: ['full', 'limited'],
      unknownGoesTo: 'full',
    },
    {
      id: 'Q5',
      askIf: 'Q2=no',
      options: ['yes', 'no'],
      unknownGoesTo: 'yes',
    },
  ],
  followUps: [
    {
      id: 'cloud',
      methods: [1, 4, 5, 8],
      sets: {
        cloud: true,
      },
      unknownGoesTo: 'yes',
      effect: 'tips-only',
    },
    {
      id: 'network',
      methods: [3, 7],
      sets: {
        condition: 'network',
      },
      unknownGoesTo: 'yes',
      effect: 'adds-items',
    },
    {
      id: 'mail',
      methods: [1, 2, 4, 5, 6, 8],
      sets: {
        condition: 'mail',
      },
      unknownGoesTo: 'yes',
      effect: 'hides-items',
    },
    {
      id: 'smartphone',
      methods: [1, 2, 3, 4, 5, 6, 7, 8],
      sets: {
        condition: 'smartphone',
      },
      unknownGoesTo: 'yes',
      effect: 'hides-items',
    },
    {
      id: 'webmeeting',
      methods: [1, 2, 4, 5, 6, 8],
      sets: {
        condition: 'webmeeting',
      },
      unknownGoesTo: 'yes',
      effect: 'hides-items',
    },
    {
      id: 'home_wifi',
      methods: [1, 2, 4, 5, 6, 8],
      sets: {
        condition: 'home_wifi',
      },
      unknownGoesTo: 'yes',
      effect: 'hides-items',
    },
    {
      id: 'usb',
      methods: [1, 2, 3, 5, 6, 7],
      sets: {
        usage: 'usb',
      },
      unknownGoesTo: 'yes',
      effect: 'tips-only',
    },
  ],
} as const satisfies FlowchartFacts;

export type FollowUpId = (typeof FLOWCHART)['followUps'][number]['id'];
