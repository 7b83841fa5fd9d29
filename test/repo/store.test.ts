// The texts and pictures for the stores: as long as the stores allow, complete in both languages, and true to the manifest.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildLocales, OPTIONAL_PERMISSIONS, PERMISSIONS } from '../../extension/manifest.ts';
import { ROOT, readSource, trackedFiles } from '../support/source-files.ts';

/** Longest text in characters: the strictest of the Chrome Web Store, Edge Add-ons and Mozilla's site. */
const MAX_CHARS: Readonly<Record<string, number>> = {
  Name: 45,
  Summary: 132,
  Description: 10_000,
  'Search terms': 21 * 31,
  'Single purpose': 1000,
  'Permission: storage': 1000,
  'Permission: alarms': 1000,
  'Permission: activeTab': 1000,
  'Permission: notifications': 1000,
  'Permission: pages': 1000,
  'Remote code': 1000,
  'Data use': 1000,
  'Privacy policy': 300,
  'Notes for reviewers': 1500,
};

const partsOf = (language: string): Map<string, string> =>
  new Map(
    readSource(`store/${language}.md`)
      .split(/^## /m)
      .slice(1)
      .map((part) => {
        const [title = '', ...lines] = part.split('\n');
        return [title, lines.join('\n').trim()] as const;
      }),
  );

describe.each(['ja', 'en'] as const)('store/%s.md', (language) => {
  const parts = partsOf(language);

  test('has every part, and none is too long', () => {
    expect([...parts.keys()]).toEqual(Object.keys(MAX_CHARS));
    const wrong = [...parts].filter(([title, text]) => text === '' || [...text].length > (MAX_CHARS[title] ?? 0));
    expect(wrong.map(([title, text]) => `${title}: ${[...text].length}`)).toEqual([]);
    expect(parts.get('Description')?.length).toBeGreaterThanOrEqual(250); // Edge asks for that many
  });

  test('says what the manifest says', () => {
    const words = buildLocales()[language] as Record<'name' | 'description', { message: string }>;
    expect([parts.get('Name'), parts.get('Summary')]).toEqual([words.name.message, words.description.message]);
  });

  test('gives a reason for every permission, and for no other', () => {
    const reasons = [...parts.keys()].filter((title) => title.startsWith('Permission: '));
    const asked = [...PERMISSIONS, ...OPTIONAL_PERMISSIONS, 'pages'];
    expect(reasons).toEqual(asked.map((name) => `Permission: ${name}`));
  });

  test('is plain text without markup, and never sounds official', () => {
    for (const [title, text] of parts) {
      expect(text, title).not.toMatch(/<[a-z/]|\*\*|^#|\]\(/m);
    }
    expect(parts.get('Description')).toMatch(/公的機関のサービスではありません|not a service of the ministry/);
  });

  test('has at most seven search terms that Edge takes', () => {
    const terms =
      parts
        .get('Search terms')
        ?.split('\n')
        .map((line) => line.replace(/^- /, '')) ?? [];
    expect(terms.length).toBeLessThanOrEqual(7);
    expect(terms.filter((term) => [...term].length > 30)).toEqual([]);
    expect(terms.join(' ').split(/\s+/).length).toBeLessThanOrEqual(21);
  });
});

describe('store pictures', () => {
  const pictures = trackedFiles().filter((file) => file.startsWith('store/pictures/'));

  test('are there in both languages', () => {
    const names = ['card', 'list', 'phone', 'report', 'tile'];
    const wanted = ['en', 'ja'].flatMap((language) => names.map((name) => `store/pictures/${language}-${name}.png`));
    expect(pictures.sort()).toEqual(wanted);
  });

  test('have the size that the stores ask for, and no transparency', () => {
    for (const file of pictures) {
      const bytes = readFileSync(join(ROOT, file));
      const [width, height, depth, kind] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes[24], bytes[25]];
      expect([width, height], file).toEqual(file.endsWith('-tile.png') ? [440, 280] : [1280, 800]);
      expect([depth, kind], file).toEqual([8, 2]); // 8 bits each of red, green and blue
    }
  });
});
