// Category 4: access control (physical). Facts only; minutes, cost and difficulty are our own estimates.
import type { ItemFacts } from '../types.ts';

export const items4 = [
  {
    id: '4-1',
    category: '4',
    section: 'handbook',
    priority: 'high',
    priority2026: 'high',
    threats: ['leak'],
    methods: [1, 2, 3, 4, 5, 6, 7, 8],
    conditions: [],
    roles: ['teleworker', 'admin'],
    minutes: 10,
    cost: 'free-or-paid',
    difficulty: 1,
    survey: [
      {
        table: 'technical_measures',
        row: 'warn-about-shoulder-surfing-and-loud-talk',
      },
    ],
  },
  {
    id: '4-2',
    category: '4',
    section: 'handbook',
    priority: 'normal',
    priority2026: 'normal',
    threats: ['loss'],
    methods: [1, 2, 3, 4, 5, 6, 7, 8],
    conditions: [],
    roles: ['teleworker'],
    minutes: 5,
    cost: 'free',
    difficulty: 1,
    survey: [
      {
        table: 'technical_measures',
        row: 'warn-about-theft-and-loss',
      },
    ],
  },
  {
    id: '4-3',
    category: '4',
    section: 'handbook',
    priority: 'normal',
    priority2026: 'normal',
    threats: ['leak'],
    methods: [1, 2, 4, 5, 6, 8],
    conditions: ['webmeeting'],
    roles: ['teleworker'],
    minutes: 5,
    cost: 'free',
    difficulty: 1,
    survey: [
      {
        table: 'technical_measures',
        row: 'warn-about-shoulder-surfing-and-loud-talk',
      },
    ],
  },
] as const satisfies readonly ItemFacts[];
