// No screen is left out of the pictures by oversight.
import { expect, test } from 'vitest';
import { ALL_PATTERNS as PATTERNS } from '../../pwa/navigation/rare-routes.ts';
import { NOT_PICTURED, SHOTS, shotsOf } from '../../scripts/gallery/screens.mjs';

test('every address of the app is pictured, under a name of its own', () => {
  const shots = shotsOf(PATTERNS);
  expect(new Set(shots.map(({ name }) => name)).size).toBe(shots.length);
  expect(shots.length).toBeGreaterThanOrEqual(PATTERNS.length - Object.keys(NOT_PICTURED).length);
});

test('nothing is listed that the app does not have', () => {
  expect(
    [...Object.keys(SHOTS), ...Object.keys(NOT_PICTURED)].filter((pattern) => !PATTERNS.includes(pattern)),
  ).toEqual([]);
});

test('an address with a parameter must say what to picture', () => {
  expect(() => shotsOf(['thing/:id'])).toThrow('thing/:id');
});
