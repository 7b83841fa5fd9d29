// Category 7: incident response and logs. Facts only; minutes, cost and difficulty are our own estimates.
import type { ItemFacts } from '../types.ts';

export const items7 = [
  {
    id: '7-1',
    category: '7',
    section: 'handbook',
    priority: 'high',
    priority2026: 'high',
    threats: ['malware', 'access', 'loss', 'leak'],
    methods: [1, 2, 3, 4, 5, 6, 7, 8],
    conditions: [],
    roles: ['executive', 'admin', 'teleworker'],
    minutes: 15,
    cost: 'free',
    difficulty: 1,
    survey: [
      {
        table: 'management_measures',
        row: 'incident-contact-arrangements',
      },
      {
        table: 'management_measures',
        row: 'incident-drills',
      },
    ],
  },
  {
    id: '7-2',
    category: '7',
    section: 'handbook',
    priority: 'normal',
    priority2026: 'normal',
    threats: ['loss'],
    methods: [1, 2, 3, 4, 5, 6, 7, 8],
    conditions: [],
    roles: ['teleworker', 'admin'],
    minutes: 10,
    cost: 'free',
    difficulty: 1,
    survey: [
      {
        table: 'technical_measures',
        row: 'track-device-location-and-user',
      },
    ],
  },
  {
    id: '7-3',
    category: '7',
    section: 'handbook',
    priority: 'normal',
    priority2026: 'normal',
    threats: ['access'],
    methods: [1, 2, 4, 5, 6, 8],
    conditions: ['network'],
    roles: ['admin'],
    minutes: 60,
    cost: 'free-or-paid',
    difficulty: 3,
    survey: [],
  },
] as const satisfies readonly ItemFacts[];
