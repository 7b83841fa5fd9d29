// Category 5: vulnerability management. Facts only; minutes, cost and difficulty are our own estimates.
import type { ItemFacts } from '../types.ts';

export const items5 = [
  {
    id: '5-1',
    category: '5',
    section: 'handbook',
    priority: 'high',
    priority2026: 'high',
    threats: ['access'],
    methods: [1, 2, 3, 4, 5, 6, 7, 8],
    conditions: [],
    roles: ['admin', 'executive'],
    minutes: 30,
    cost: 'free-or-paid',
    difficulty: 2,
    survey: [
      {
        table: 'os_in_use',
        row: 'windows-7',
      },
      {
        table: 'os_in_use',
        row: 'windows-xp',
      },
    ],
  },
  {
    id: '5-2',
    category: '5',
    section: 'handbook',
    priority: 'high',
    priority2026: 'high',
    threats: ['malware', 'access'],
    methods: [1, 2, 3, 4, 5, 6, 7, 8],
    conditions: [],
    roles: ['teleworker', 'admin'],
    minutes: 10,
    cost: 'free',
    difficulty: 1,
    survey: [
      {
        table: 'technical_measures',
        row: 'keep-os-and-software-updated',
      },
    ],
  },
  {
    id: '5-3',
    category: '5',
    section: 'handbook',
    priority: 'normal',
    priority2026: 'high',
    threats: ['access', 'malware'],
    methods: [1, 2, 4, 5, 6, 8],
    conditions: ['network'],
    roles: ['admin', 'teleworker'],
    minutes: 30,
    cost: 'free-or-paid',
    difficulty: 2,
    survey: [],
  },
] as const satisfies readonly ItemFacts[];
