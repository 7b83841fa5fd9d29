// What clients and subsidies ask for, line by line, and which of our measures belong to each line. The mapping is ours and
// in doubt; no tick here fulfils a requirement. Headings are our own words.
import type { Fit } from '../core/scheme.ts';
import type { ItemId } from './items.ts';
import type { Confidence } from './types.ts';

export const SCHEME_IDS = ['sa-1', 'sa-2', 'ipa-25', 'scs-3'] as const;
export type SchemeId = (typeof SCHEME_IDS)[number];

export type SchemeFacts = {
  /** how many lines the list itself has */
  readonly asked: number;
  /** the official page, or '' if none was seen */
  readonly url: string;
  readonly confidence: Confidence;
  readonly checked: boolean;
  readonly source: string;
  /** YYYY-MM in which somebody last looked */
  readonly checkedOn: string;
};

export const SCHEMES: { readonly [S in SchemeId]: SchemeFacts } = {
  'sa-1': {
    asked: 6,
    url: 'https://sme-security.ipa.go.jp/',
    confidence: 'B',
    checked: true,
    source: 'IPA page of SECURITY ACTION; the sixth point (March 2026) and the new system from secondary sources',
    checkedOn: '2026-11',
  },
  'sa-2': {
    asked: 3,
    url: 'https://sme-security.ipa.go.jp/',
    confidence: 'A',
    checked: true,
    source: 'IPA page of SECURITY ACTION',
    checkedOn: '2026-11',
  },
  'ipa-25': {
    asked: 25,
    url: '',
    confidence: 'C',
    checked: false,
    source: 'from memory of earlier sheets (v4 to v5); not compared with the edition of March 2026',
    checkedOn: '2026-11',
  },
  'scs-3': {
    asked: 26,
    url: 'https://www.ipa.go.jp/security/scs/requirements-criteria.html',
    confidence: 'B',
    checked: true,
    source:
      'IPA/METI list of 2026-03-27 through a public repository; METI 2026-03-27; nikkei xtech 2026-07 for the year',
    checkedOn: '2026-11',
  },
};

export type SchemeRowFacts = {
  readonly scheme: SchemeId;
  /** number on that list */
  readonly ref: string;
  /** our measures that belong to it; none: we have nothing for it */
  readonly items: readonly ItemId[];
  /** how far they cover it when all of them are done, as far as we can tell */
  readonly fit: Fit;
  /** smaller criteria below this line, where the list counts them */
  readonly criteria?: number;
  readonly confidence: Confidence;
  /** whether the heading was compared with the official text */
  readonly checked: boolean;
};

// biome-ignore format: a table
export const SCHEME_ROWS = [
  { scheme: 'sa-1', ref: '1', items: ['5-2', '5-1'], fit: 'fits', confidence: 'A', checked: true },
  { scheme: 'sa-1', ref: '2', items: ['2-1'], fit: 'fits', confidence: 'A', checked: true },
  { scheme: 'sa-1', ref: '3', items: ['9-1', '9-2'], fit: 'fits', confidence: 'A', checked: true },
  { scheme: 'sa-1', ref: '4', items: ['3-1', 'S-11', '3-2'], fit: 'fits', confidence: 'A', checked: true },
  { scheme: 'sa-1', ref: '5', items: ['S-10', '2-2'], fit: 'fits', confidence: 'A', checked: true },
  { scheme: 'sa-1', ref: '6', items: ['8-3'], fit: 'fits', confidence: 'B', checked: false },
  { scheme: 'sa-2', ref: 'a', items: [], fit: 'open', confidence: 'B', checked: false },
  { scheme: 'sa-2', ref: 'b', items: ['S-12', 'S-21'], fit: 'fits', confidence: 'B', checked: false },
  { scheme: 'sa-2', ref: 'c', items: ['S-21'], fit: 'fits', confidence: 'B', checked: false },
  { scheme: 'ipa-25', ref: '1', items: ['5-2', '5-1', '5-3'], fit: 'fits', confidence: 'B', checked: false },
  { scheme: 'ipa-25', ref: '2', items: ['2-1'], fit: 'fits', confidence: 'B', checked: false },
  { scheme: 'ipa-25', ref: '3', items: ['9-1'], fit: 'fits', confidence: 'B', checked: false },
  { scheme: 'ipa-25', ref: '4', items: ['3-1', 'S-11'], fit: 'fits', confidence: 'B', checked: false },
  { scheme: 'ipa-25', ref: '5', items: ['S-10', '2-2'], fit: 'fits', confidence: 'B', checked: false },
  { scheme: 'ipa-25', ref: '6', items: ['2-2', 'S-5'], fit: 'fits', confidence: 'B', checked: false },
  { scheme: 'ipa-25', ref: '7', items: ['S-11'], fit: 'partly', confidence: 'B', checked: false },
  { scheme: 'ipa-25', ref: '8', items: ['S-4'], fit: 'fits', confidence: 'B', checked: false },
  { scheme: 'ipa-25', ref: '9', items: ['6-2', '6-1'], fit: 'fits', confidence: 'B', checked: false },
  { scheme: 'ipa-25', ref: '10', items: ['S-12', 'S-1'], fit: 'partly', confidence: 'B', checked: false },
  { scheme: 'ipa-25', ref: '11', items: ['8-3'], fit: 'fits', confidence: 'B', checked: false },
  { scheme: 'ipa-25', ref: '12', items: ['4-2'], fit: 'partly', confidence: 'B', checked: false },
  { scheme: 'ipa-25', ref: '13', items: ['8-4', '8-1', '7-2', '8-2'], fit: 'fits', confidence: 'B', checked: false },
  { scheme: 'ipa-25', ref: '14', items: ['4-1'], fit: 'fits', confidence: 'B', checked: false },
  { scheme: 'ipa-25', ref: '15', items: ['S-22'], fit: 'fits', confidence: 'B', checked: false },
  { scheme: 'ipa-25', ref: '16', items: ['4-2'], fit: 'fits', confidence: 'B', checked: false },
  { scheme: 'ipa-25', ref: '17', items: ['S-22'], fit: 'fits', confidence: 'B', checked: false },
  { scheme: 'ipa-25', ref: '18', items: ['8-6', '9-4', 'S-23'], fit: 'fits', confidence: 'B', checked: false },
  { scheme: 'ipa-25', ref: '19', items: ['S-17'], fit: 'fits', confidence: 'B', checked: false },
  { scheme: 'ipa-25', ref: '20', items: ['S-10'], fit: 'fits', confidence: 'B', checked: false },
  { scheme: 'ipa-25', ref: '21', items: ['1-3', '8-6'], fit: 'fits', confidence: 'B', checked: false },
  { scheme: 'ipa-25', ref: '22', items: ['S-9'], fit: 'fits', confidence: 'B', checked: false },
  { scheme: 'ipa-25', ref: '23', items: ['1-2', 'S-11'], fit: 'partly', confidence: 'B', checked: false },
  { scheme: 'ipa-25', ref: '24', items: ['7-1'], fit: 'fits', confidence: 'B', checked: false },
  { scheme: 'ipa-25', ref: '25', items: ['S-12'], fit: 'fits', confidence: 'B', checked: false },
  { scheme: 'scs-3', ref: '1-2-1', items: ['S-12', 'S-20'], fit: 'fits', criteria: 3, confidence: 'C', checked: false },
  { scheme: 'scs-3', ref: '1-2-3', items: ['S-17'], fit: 'fits', criteria: 2, confidence: 'B', checked: false },
  { scheme: 'scs-3', ref: '1-3-1', items: ['S-12'], fit: 'fits', criteria: 3, confidence: 'B', checked: false },
  { scheme: 'scs-3', ref: '2-1-1', items: ['1-2'], fit: 'partly', criteria: 2, confidence: 'C', checked: false },
  { scheme: 'scs-3', ref: '2-1-2', items: ['S-9'], fit: 'partly', criteria: 1, confidence: 'B', checked: false },
  { scheme: 'scs-3', ref: '2-1-4', items: ['S-9'], fit: 'fits', criteria: 1, confidence: 'B', checked: false },
  { scheme: 'scs-3', ref: '3-1-1', items: ['1-1'], fit: 'partly', criteria: 4, confidence: 'B', checked: false },
  { scheme: 'scs-3', ref: '3-1-2', items: ['5-3', 'S-18'], fit: 'fits', criteria: 2, confidence: 'B', checked: false },
  { scheme: 'scs-3', ref: '3-1-3', items: ['1-2', 'S-1'], fit: 'partly', criteria: 2, confidence: 'B', checked: false },
  { scheme: 'scs-3', ref: '3-1-4', items: ['1-2'], fit: 'fits', criteria: 3, confidence: 'B', checked: false },
  { scheme: 'scs-3', ref: '4-1-1', items: ['9-4'], fit: 'fits', criteria: 4, confidence: 'B', checked: false },
  { scheme: 'scs-3', ref: '4-1-2', items: ['10-1', '10-2'], fit: 'fits', criteria: 8, confidence: 'B', checked: false },
  { scheme: 'scs-3', ref: '4-1-3', items: ['9-2'], fit: 'fits', criteria: 4, confidence: 'B', checked: false },
  { scheme: 'scs-3', ref: '4-1-4', items: ['9-3', '4-1'], fit: 'fits', criteria: 2, confidence: 'B', checked: false },
  { scheme: 'scs-3', ref: '4-1-5', items: ['9-1'], fit: 'fits', criteria: 5, confidence: 'B', checked: false },
  { scheme: 'scs-3', ref: '4-1-6', items: ['9-1'], fit: 'partly', criteria: 3, confidence: 'B', checked: false },
  { scheme: 'scs-3', ref: '4-1-7', items: ['3-1', 'S-22'], fit: 'fits', criteria: 1, confidence: 'B', checked: false },
  { scheme: 'scs-3', ref: '4-2-2', items: ['S-10'], fit: 'fits', criteria: 3, confidence: 'B', checked: false },
  { scheme: 'scs-3', ref: '4-3-4', items: ['8-3'], fit: 'fits', criteria: 3, confidence: 'B', checked: false },
  { scheme: 'scs-3', ref: '4-4-1', items: ['2-3', '8-4'], fit: 'partly', criteria: 3, confidence: 'B', checked: false },
  { scheme: 'scs-3', ref: '4-4-4', items: ['5-1', '5-2', '5-3', 'S-19'], fit: 'fits', criteria: 2, confidence: 'B', checked: false },
  { scheme: 'scs-3', ref: '4-4-5', items: ['2-1'], fit: 'fits', criteria: 3, confidence: 'B', checked: false },
  { scheme: 'scs-3', ref: '4-5-1', items: ['3-2', '5-3', '6-2', 'S-6'], fit: 'fits', criteria: 7, confidence: 'B', checked: false },
  { scheme: 'scs-3', ref: '5-1-1', items: ['S-8', '7-3'], fit: 'partly', criteria: 3, confidence: 'B', checked: false },
  { scheme: 'scs-3', ref: '6-1-1', items: ['7-1', 'S-20'], fit: 'fits', criteria: 6, confidence: 'B', checked: false },
  { scheme: 'scs-3', ref: '7-1-1', items: ['8-3'], fit: 'partly', criteria: 1, confidence: 'C', checked: false },
] as const satisfies readonly SchemeRowFacts[];

type Row = (typeof SCHEME_ROWS)[number];
type IdOf<R> = R extends Row ? `${R['scheme']}/${R['ref']}` : never;
export type SchemeRowId = IdOf<Row>;

/** Such as `scs-3/1-2-1`. */
export const schemeRowId = (row: Row): SchemeRowId => `${row.scheme}/${row.ref}` as SchemeRowId;

/** The lines of one list, in its order. */
export const rowsOfScheme = (scheme: SchemeId): readonly Row[] => SCHEME_ROWS.filter((row) => row.scheme === scheme);
