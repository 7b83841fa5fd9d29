// Category 10: administrator rights. Facts only; minutes, cost and difficulty are our own estimates.
import type { ItemFacts } from '../types.ts';

export const items10 = [
  {
    id: '10-1',
    category: '10',
    section: 'handbook',
    priority: 'high',
    priority2026: 'high',
    threats: ['malware', 'access'],
    methods: [1, 2, 3, 4, 5, 6, 7, 8],
    conditions: [],
    roles: ['admin'],
    minutes: 30,
    cost: 'free',
    difficulty: 2,
    survey: [],
  },
  {
    id: '10-2',
    category: '10',
    section: 'handbook',
    priority: 'normal',
    priority2026: 'high',
    threats: ['access'],
    methods: [1, 2, 3, 4, 5, 6, 7, 8],
    conditions: [],
    roles: ['admin'],
    minutes: 30,
    cost: 'free-or-paid',
    difficulty: 2,
    survey: [],
  },
] as const satisfies readonly ItemFacts[];
