// One version in one place, and one story of what changed: CHANGELOG.md for readers, changelog.ts for the app.
import { expect, test } from 'vitest';
import { CHANGELOG } from '../../shared/content/index.ts';
import { readSource } from '../support/source-files.ts';

const document = readSource('CHANGELOG.md');
const headings = [...document.matchAll(/^## (\d+\.\d+\.\d+) \((\d{4}-\d\d-\d\d)\)$/gm)].map(([, version, day]) => ({
  version,
  day,
}));

test('the document has every version of the app’s list with its day, newest first, and no other', () => {
  expect(headings).toEqual(CHANGELOG.map(({ version, day }) => ({ version, day })));
  expect([...CHANGELOG].sort((a, b) => b.day.localeCompare(a.day))).toEqual(CHANGELOG);
});

test('the document says what the app says', () => {
  const sections = document.split(/^## /m).slice(1);
  for (const [index, { en }] of CHANGELOG.entries()) for (const line of en) expect(sections[index]).toContain(line);
});

test('the newest is the version of package.json, and no source repeats it', () => {
  const { version } = JSON.parse(readSource('package.json'));
  expect(CHANGELOG[0]?.version).toBe(version);
  for (const file of ['extension/manifest.ts', 'pwa/index.html', 'pwa/offline/web-manifest.ts', 'vite.config.ts'])
    expect(readSource(file), file).not.toContain(version);
});
