// Everything of others that we publish is named, with its own copyright line and licence.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LICENCE_TEXTS, THIRD_PARTIES } from '../../pwa/screens/about/third-party.ts';
import { licenceTexts, NOTICES_FILE, notices, publishedPackages, readPackage } from '../../scripts/notices.mjs';

const published = publishedPackages();

const plain = (text: string): string => text.replace(/[“”"]/g, '').replace(/\s+/g, ' ').trim();

const licenceFiles = (folder: string): string => licenceTexts(folder).map(plain).join('\n');

describe('the licences page', () => {
  test('names every package that is in what we publish, and no other', () => {
    const own = THIRD_PARTIES.filter(({ inside }) => inside === undefined);
    expect(own.map(({ name }) => name).sort()).toEqual([...published.keys()].sort());
  });

  test.each(THIRD_PARTIES.filter(({ inside }) => inside === undefined).map((party) => [party.name, party] as const))(
    'says of %s what its package says',
    (name, party) => {
      const folder = published.get(name) ?? '';
      expect(readPackage(folder).license).toContain(party.licence);
      if (party.licence === 'MPL-2.0') return; // its file is the licence alone
      expect(licenceFiles(folder)).toContain(plain(party.copyright));
    },
  );

  test('shows the MIT and ISC texts word for word', () => {
    const mit = licenceFiles(published.get('preact') ?? '');
    for (const paragraph of LICENCE_TEXTS.MIT) expect(mit).toContain(plain(paragraph));
    const isc = licenceFiles(published.get('idb') ?? '');
    for (const paragraph of LICENCE_TEXTS.ISC) expect(isc).toContain(plain(paragraph));
  });
});

describe('THIRD-PARTY-NOTICES.md', () => {
  test('is what node scripts/notices.mjs writes now', () => {
    expect(readFileSync(NOTICES_FILE, 'utf8')).toBe(notices());
  });

  test('holds the text of every licence', () => {
    expect(notices()).not.toContain('holds no text');
    expect(notices().match(/^## /gm)).toHaveLength(published.size);
  });
});
