// The eight telework methods and the drawing of each. In a diagram, col 0 is home, 1 on the way, 2 office or cloud;
// `data` means that company data stays there. Source of the eight: the ministry's slides of October 2020; the rest is ours.
import type { MethodFacts } from './types.ts';

const ALL = [
  {
    number: 1,
    id: 'm1',
    mark: '①',
    first: ['5-3', '9-2', '8-1'],
    diagram: {
      nodes: [
        {
          id: 'device',
          kind: 'device-company',
          zone: 'home',
          col: 0,
          row: 0,
          data: true,
        },
        {
          id: 'vpn',
          kind: 'vpn',
          zone: 'between',
          col: 1,
          row: 0,
          data: false,
        },
        {
          id: 'office-server',
          kind: 'office-network',
          zone: 'office',
          col: 2,
          row: 0,
          data: true,
        },
        {
          id: 'office-pc',
          kind: 'office-pc',
          zone: 'office',
          col: 2,
          row: 1,
          data: true,
        },
      ],
      links: [
        {
          from: 'device',
          to: 'vpn',
          kind: 'encrypted',
        },
        {
          from: 'vpn',
          to: 'office-server',
          kind: 'encrypted',
        },
        {
          from: 'vpn',
          to: 'office-pc',
          kind: 'screen-only',
        },
      ],
    },
  },
  {
    number: 2,
    id: 'm2',
    mark: '②',
    first: ['9-2', 'S-11', '9-4'],
    diagram: {
      nodes: [
        {
          id: 'device',
          kind: 'device-company',
          zone: 'home',
          col: 0,
          row: 0,
          data: true,
        },
        {
          id: 'cloud',
          kind: 'cloud',
          zone: 'cloud',
          col: 2,
          row: 0,
          data: true,
        },
      ],
      links: [
        {
          from: 'device',
          to: 'cloud',
          kind: 'https',
        },
      ],
    },
  },
  {
    number: 3,
    id: 'm3',
    mark: '③',
    first: ['8-1', '8-4', '8-3'],
    diagram: {
      nodes: [
        {
          id: 'device',
          kind: 'device-company',
          zone: 'home',
          col: 0,
          row: 0,
          data: true,
        },
        {
          id: 'office-pc',
          kind: 'office-pc',
          zone: 'office',
          col: 2,
          row: 0,
          data: true,
        },
      ],
      links: [
        {
          from: 'office-pc',
          to: 'device',
          kind: 'carried',
        },
      ],
    },
  },
  {
    number: 4,
    id: 'm4',
    mark: '④',
    first: ['9-2', '4-1', '5-2'],
    diagram: {
      nodes: [
        {
          id: 'device',
          kind: 'device-company',
          zone: 'home',
          col: 0,
          row: 0,
          data: false,
        },
        {
          id: 'browser',
          kind: 'secure-browser',
          zone: 'home',
          col: 0,
          row: 1,
          data: false,
        },
        {
          id: 'gateway',
          kind: 'gateway',
          zone: 'between',
          col: 1,
          row: 0,
          data: false,
        },
        {
          id: 'office-server',
          kind: 'office-network',
          zone: 'office',
          col: 2,
          row: 0,
          data: true,
        },
      ],
      links: [
        {
          from: 'device',
          to: 'browser',
          kind: 'inside',
        },
        {
          from: 'browser',
          to: 'gateway',
          kind: 'encrypted',
        },
        {
          from: 'gateway',
          to: 'office-server',
          kind: 'encrypted',
        },
      ],
    },
  },
  {
    number: 5,
    id: 'm5',
    mark: '⑤',
    first: ['1-3', '9-2', '8-6'],
    diagram: {
      nodes: [
        {
          id: 'device',
          kind: 'device-personal',
          zone: 'home',
          col: 0,
          row: 0,
          data: true,
        },
        {
          id: 'vpn',
          kind: 'vpn',
          zone: 'between',
          col: 1,
          row: 0,
          data: false,
        },
        {
          id: 'office-server',
          kind: 'office-network',
          zone: 'office',
          col: 2,
          row: 0,
          data: true,
        },
        {
          id: 'office-pc',
          kind: 'office-pc',
          zone: 'office',
          col: 2,
          row: 1,
          data: true,
        },
      ],
      links: [
        {
          from: 'device',
          to: 'vpn',
          kind: 'encrypted',
        },
        {
          from: 'vpn',
          to: 'office-server',
          kind: 'encrypted',
        },
        {
          from: 'vpn',
          to: 'office-pc',
          kind: 'screen-only',
        },
      ],
    },
  },
  {
    number: 6,
    id: 'm6',
    mark: '⑥',
    first: ['1-3', '9-2', '8-6'],
    diagram: {
      nodes: [
        {
          id: 'device',
          kind: 'device-personal',
          zone: 'home',
          col: 0,
          row: 0,
          data: true,
        },
        {
          id: 'cloud',
          kind: 'cloud',
          zone: 'cloud',
          col: 2,
          row: 0,
          data: true,
        },
      ],
      links: [
        {
          from: 'device',
          to: 'cloud',
          kind: 'https',
        },
      ],
    },
  },
  {
    number: 7,
    id: 'm7',
    mark: '⑦',
    first: ['1-3', '8-4', '8-6'],
    diagram: {
      nodes: [
        {
          id: 'device',
          kind: 'device-personal',
          zone: 'home',
          col: 0,
          row: 0,
          data: true,
        },
        {
          id: 'office-pc',
          kind: 'office-pc',
          zone: 'office',
          col: 2,
          row: 0,
          data: true,
        },
      ],
      links: [
        {
          from: 'office-pc',
          to: 'device',
          kind: 'carried',
        },
      ],
    },
  },
  {
    number: 8,
    id: 'm8',
    mark: '⑧',
    first: ['1-3', '9-2', '5-2'],
    diagram: {
      nodes: [
        {
          id: 'device',
          kind: 'device-personal',
          zone: 'home',
          col: 0,
          row: 0,
          data: false,
        },
        {
          id: 'browser',
          kind: 'secure-browser',
          zone: 'home',
          col: 0,
          row: 1,
          data: false,
        },
        {
          id: 'gateway',
          kind: 'gateway',
          zone: 'between',
          col: 1,
          row: 0,
          data: false,
        },
        {
          id: 'office-server',
          kind: 'office-network',
          zone: 'office',
          col: 2,
          row: 0,
          data: true,
        },
      ],
      links: [
        {
          from: 'device',
          to: 'browser',
          kind: 'inside',
        },
        {
          from: 'browser',
          to: 'gateway',
          kind: 'encrypted',
        },
        {
          from: 'gateway',
          to: 'office-server',
          kind: 'encrypted',
        },
      ],
    },
  },
] as const satisfies readonly MethodFacts[];

export type MethodId = (typeof ALL)[number]['id'];

export const METHODS: readonly (MethodFacts & { readonly id: MethodId })[] = ALL;

/** The method with that number (1 to 8), or undefined. */
export const findMethod = (number: number) => METHODS.find((method) => method.number === number);
