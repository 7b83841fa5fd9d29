// How many forged names are caught and how many well-known ones are suspected; docs/link-check.md shows the same figures.
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLink } from '../../../shared/core/meeting/link-check.ts';
import { OWN_SUB_NAMES, OWNERS, SOUND_ALIKE, WELL_KNOWN } from '../../fixtures/known-hosts.ts';
import { FORGED, FORGED_WITH_UNKNOWN_WORDS } from '../../support/forged-hosts.ts';
import { readSource } from '../../support/source-files.ts';

const isCalledForged = (host: string): boolean => checkLink(`https://${host}/`).kind === 'lookalike';
const percent = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(1)} %`;

const PER_KIND = 500;
const measure = (kind: string, hosts: fc.Arbitrary<string>) => {
  const tried = fc.sample(hosts, { seed: 20261127, numRuns: PER_KIND });
  return { kind, tried: tried.length, missed: tried.filter((host) => !isCalledForged(host)) };
};
const caught = Object.entries(FORGED).map(([kind, hosts]) => measure(kind, hosts));
const weak = measure('a word that the check does not know', FORGED_WITH_UNKNOWN_WORDS);

/** Names of companies whose parts stand in many pages; a package of the tools, MIT. */
const { entities } = createRequire(import.meta.url)('third-party-web') as {
  readonly entities: readonly { readonly domains: readonly string[] }[];
};
const PARTY = [...new Set(entities.flatMap(({ domains }) => domains).map((name) => name.replace(/^\*\./, '')))];
const SUB_NAMES = WELL_KNOWN.flatMap((host) => OWN_SUB_NAMES.map((name) => `${name}.${host}`));
const suspected = Object.entries({
  'well-known names': WELL_KNOWN,
  'companies whose parts stand in many pages': PARTY,
  'names that sound alike': SOUND_ALIKE,
  'the makers’ own names': OWNERS,
  'companies’ and schools’ own names for a tool': SUB_NAMES,
}).map(([kind, hosts]) => ({ kind, tried: hosts.length, wrong: hosts.filter(isCalledForged) }));

describe('forged names', () => {
  it.each(caught)('$kind: at least 97 of 100 are caught', ({ tried, missed }) => {
    expect(missed.length / tried, missed.slice(0, 20).join(' ')).toBeLessThan(0.03);
  });
});

describe('other people’s names', () => {
  it.each(suspected)('$kind: none is called forged', ({ wrong }) => expect(wrong).toEqual([]));
});

it('docs/link-check.md shows these figures', () => {
  const doc = readSource('docs/link-check.md');
  for (const { kind, tried, missed } of [...caught, weak]) {
    expect(doc).toContain(`| ${kind} | ${tried} | ${percent(tried - missed.length, tried)} |`);
  }
  for (const { kind, tried, wrong } of suspected) expect(doc).toContain(`| ${kind} | ${tried} | ${wrong.length} |`);
});
