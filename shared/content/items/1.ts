// Category 1: assets and configuration. Facts only; minutes, cost and difficulty are our own estimates.
import type { ItemFacts } from '../types.ts';

export const items1 = [
  {
    id: '1-1',
    category: '1',
    section: 'handbook',
    priority: 'high',
    priority2026: 'high',
    threats: ['malware', 'access', 'loss'],
    methods: [1, 2, 3, 4, 5, 6, 7, 8],
    conditions: [],
    roles: ['admin', 'teleworker'],
    minutes: 30,
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
    id: '1-2',
    category: '1',
    section: 'handbook',
    priority: 'normal',
    priority2026: 'normal',
    threats: ['access', 'leak'],
    methods: [1, 2, 3, 4, 5, 6, 7, 8],
    conditions: [],
    roles: ['admin', 'executive'],
    minutes: 60,
    cost: 'free',
    difficulty: 2,
    survey: [
      {
        table: 'management_measures',
        row: 'classified-information-by-importance',
      },
      {
        table: 'management_measures',
        row: 'telework-handling-decided-by-importance',
      },
    ],
  },
] as const satisfies readonly ItemFacts[];
