// Category 2: malware. Facts only; minutes, cost and difficulty are our own estimates.
import type { ItemFacts } from '../types.ts';

export const items2 = [
  {
    id: '2-1',
    category: '2',
    section: 'handbook',
    priority: 'high',
    priority2026: 'high',
    threats: ['malware'],
    methods: [1, 2, 3, 4, 5, 6, 7, 8],
    conditions: [],
    roles: ['admin', 'teleworker'],
    minutes: 10,
    cost: 'free-or-paid',
    difficulty: 1,
    survey: [
      {
        table: 'technical_measures',
        row: 'keep-security-software-updated',
      },
    ],
  },
  {
    id: '2-2',
    category: '2',
    section: 'handbook',
    priority: 'normal',
    priority2026: 'high',
    threats: ['malware'],
    methods: [1, 2, 4, 5, 6, 8],
    conditions: ['mail'],
    roles: ['admin', 'teleworker'],
    minutes: 15,
    cost: 'free-or-paid',
    difficulty: 1,
    survey: [
      {
        table: 'technical_measures',
        row: 'suspicious-mail-sorted-as-spam',
      },
      {
        table: 'technical_measures',
        row: 'web-filtering',
      },
    ],
  },
  {
    id: '2-3',
    category: '2',
    section: 'handbook',
    priority: 'normal',
    priority2026: 'normal',
    threats: ['malware'],
    methods: [1, 2, 3, 4, 5, 6, 7, 8],
    conditions: ['smartphone'],
    roles: ['admin', 'teleworker'],
    minutes: 10,
    cost: 'free',
    difficulty: 1,
    survey: [
      {
        table: 'technical_measures',
        row: 'app-installation-by-approval',
      },
    ],
  },
] as const satisfies readonly ItemFacts[];
