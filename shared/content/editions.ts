// The editions of the ministry's handbook, and what of their texts is known. When a later text becomes known, only this
// file changes: ranks, sections, the list of changes and the answers to look at again follow from it.
import { type Edition, knownNumber } from '../core/edition.ts';
import type { Confidence } from './types.ts';

export type EditionFacts = Edition & {
  readonly confidence: Confidence;
  readonly source: string;
  /** how many subjects it has, or null if that is not known */
  readonly subjects: number | null;
};

export const EDITIONS = [
  {
    id: '1',
    day: '2020-09-11',
    confidence: 'A',
    source:
      'ministry slides of October 2020; press copies; a public copy of the list counts 1-1, 1-2, 2-1 as 1, 2, 3 of 33',
    subjects: 33,
    text: {
      extent: 'part',
      since: '2026-11-24',
      items: {
        // The rank of these two is not in the slides: ours.
        '1-1': { number: '1-1' },
        '1-2': { number: '1-2' },
        '2-1': { number: '2-1', rank: 'high' },
        '2-2': { number: '2-2', rank: 'normal' },
        '2-3': { number: '2-3', rank: 'normal' },
        '3-1': { number: '3-1', rank: 'high' },
        '3-2': { number: '3-2', rank: 'normal' },
        '4-1': { number: '4-1', rank: 'high' },
        '5-1': { number: '5-1', rank: 'high' },
      },
    },
  },
  // To enter a text: `since` is the day of the version that knows it first, `items` has our ids.
  { id: '2', day: '2021-05-31', confidence: 'B', source: 'third-party notes', subjects: null, text: null },
  {
    id: '3',
    day: '2022-05',
    confidence: 'A',
    source: 'white papers of the ministry 2024 (nd225510) and 2025 (nd225420), read as stored copies',
    subjects: null,
    text: null,
  },
] as const satisfies readonly EditionFacts[];

export type EditionId = (typeof EDITIONS)[number]['id'];

/** The edition that the app was built on. */
export const FIRST_EDITION = EDITIONS[0];

/** The only item ids whose number and subject were confirmed in the handbook. */
export const HANDBOOK_NUMBERS = Object.keys(FIRST_EDITION.text.items);

/** Whether a text of the handbook is known to give this item its number. */
export const isNumberConfirmed = (id: string): boolean => knownNumber(id, EDITIONS) !== '';
