// Everything of others that we publish is named, with its own copyright line and licence.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LICENCE_TEXTS, THIRD_PARTIES } from '../../pwa/screens/about/third-party.ts';

const root = join(import.meta.dirname, '..', '..');

type Package = { name: string; license?: string; dependencies?: Record<string, string> };

function folderOf(name: string, from: string): string {
  const nested = join(from, 'node_modules', name);
  return existsSync(nested) ? nested : join(root, 'node_modules', name);
}

const readPackage = (folder: string): Package => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** All packages that come along with the named ones: name → folder. Types are gone in what we publish. */
function closure(names: readonly string[], from = root, found = new Map<string, string>()): Map<string, string> {
  for (const name of names) {
    if (name.startsWith('@types/') || found.has(name)) continue;
    const folder = folderOf(name, from);
    found.set(name, folder);
    closure(Object.keys(readPackage(folder).dependencies ?? {}), folder, found);
  }
  return found;
}

/** Build tools whose output holds their code. */
const BUILT_IN = ['@digital-go-jp/design-tokens', 'workbox-precaching', 'workbox-routing'];

const published = closure([...Object.keys(readPackage(root).dependencies ?? {}), ...BUILT_IN]);

const plain = (text: string): string => text.replace(/[“”"]/g, '').replace(/\s+/g, ' ').trim();

const licenceFiles = (folder: string): string =>
  readdirSync(folder)
    .filter((file) => /^licen[cs]e/i.test(file))
    .map((file) => plain(readFileSync(join(folder, file), 'utf8')))
    .join('\n');

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
