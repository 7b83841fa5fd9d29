// The statement on accessibility names the figures of the real checks.
import { expect, test } from 'vitest';
import { ACCESSIBILITY_CHECKS } from '../../pwa/screens/about/accessibility-checks.ts';
import { VIEWS } from '../e2e/support/a11y/extension-views.ts';
import { FAULTS } from '../e2e/support/a11y/faults.ts';
import { LOOKS } from '../e2e/support/a11y/looks.ts';
import { SCREENS } from '../e2e/support/a11y/screens.ts';
import { readSource } from '../support/source-files.ts';

const versions: Readonly<Record<string, string>> = JSON.parse(readSource('package.json')).devDependencies;

test('names as many screens, views, looks and faults as there are', () => {
  expect(ACCESSIBILITY_CHECKS).toMatchObject({
    screens: SCREENS.length,
    extensionViews: VIEWS.length,
    looks: LOOKS,
    faults: FAULTS.length,
  });
});

test('names the engines in the versions that run', () => {
  expect(ACCESSIBILITY_CHECKS.axe).toBe(versions['axe-core']);
  expect(ACCESSIBILITY_CHECKS.secondEngine).toBe(versions['accessibility-checker-engine']);
});

test('every fault has a name of its own, and every screen', () => {
  expect(new Set(FAULTS.map(({ name }) => name)).size).toBe(FAULTS.length);
  expect(new Set(SCREENS.map(({ name }) => name)).size).toBe(SCREENS.length);
});
