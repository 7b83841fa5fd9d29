// Category 6: encrypted communication. Facts only; minutes, cost and difficulty are our own estimates.
import type { ItemFacts } from '../types.ts';

export const items6 = [
  {
    id: '6-1',
    category: '6',
    section: 'handbook',
    priority: 'normal',
    priority2026: 'normal',
    threats: ['leak'],
    methods: [1, 2, 4, 5, 6, 8],
    conditions: ['network'],
    roles: ['teleworker', 'admin'],
    minutes: 5,
    cost: 'free',
    difficulty: 1,
    survey: [
      {
        table: 'technical_measures',
        row: 'encrypt-important-data-exchange',
      },
    ],
  },
  {
    id: '6-2',
    category: '6',
    section: 'handbook',
    priority: 'normal',
    priority2026: 'normal',
    threats: ['leak', 'access'],
    methods: [1, 2, 4, 5, 6, 8],
    conditions: ['home_wifi'],
    roles: ['teleworker'],
    minutes: 15,
    cost: 'free',
    difficulty: 2,
    survey: [],
  },
] as const satisfies readonly ItemFacts[];
