// The schema that is shipped: what is right fits it, and what is wrong is not lost before the extension can name it.
import { expect, test } from 'vitest';
import { laxSchema } from '../../scripts/build/lax-schema.mjs';
import { policyProblems } from '../../shared/core/policy-problems.ts';
import { DEFAULT_REMINDER_SETTINGS, POLICY_KEYS, SETTING_KEYS } from '../../shared/core/reminder-settings.ts';
import { schemaProblems } from '../support/policies.ts';
import { readSource } from '../support/source-files.ts';

const strict = JSON.parse(readSource('extension/public/managed-schema.json'));
const lax = laxSchema(strict) as Parameters<typeof schemaProblems>[0];

test('has the same keys and types, and no list of allowed values', () => {
  expect(lax.properties).toMatchObject(
    JSON.parse(JSON.stringify(strict.properties, (key, value) => (key === 'enum' ? undefined : value))),
  );
  expect(JSON.stringify(lax)).not.toContain('enum');
  expect(JSON.stringify(strict)).toContain('enum');
});

test.each([
  ['a tool nobody knows', { tools: ['zoom', 'slack'] }],
  ['a number that is not offered', { perDay: 2 }],
  ['a language nobody speaks', { language: 'fr' }],
  ['a freedom that does not exist', { employeesMayChange: ['place'] }],
])('lets %s through, which the extension then names', (_, settings) => {
  expect(schemaProblems(strict, settings)).not.toEqual([]);
  expect(schemaProblems(lax, settings)).toEqual([]);
  expect(policyProblems(settings)).toHaveLength(1);
});

test('lets every setting of a person through, so that the options say that it is nobody else’s', () => {
  const personal = SETTING_KEYS.filter((key) => !(POLICY_KEYS as readonly string[]).includes(key));
  const settings = Object.fromEntries(personal.map((key) => [key, DEFAULT_REMINDER_SETTINGS[key]]));
  expect(personal.length).toBeGreaterThan(3);
  expect(schemaProblems(lax, settings)).toEqual([]);
  expect(policyProblems(settings).map(({ key }) => key)).toEqual(personal);
});

test('has nothing at the top that Chromium refuses a whole extension for', () => {
  expect(Object.keys(lax).sort()).toEqual(['properties', 'type']);
});
