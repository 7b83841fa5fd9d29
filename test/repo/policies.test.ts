// The sample policies of docs/roll-out.md: each is well-formed, fits the schema of the extension, and all say the same.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GECKO_ID } from '../../extension/manifest.ts';
import { isLocked, parsePolicy } from '../../shared/core/reminder-settings.ts';
import { listOf, readReg, schemaProblems, type Tree } from '../support/policies.ts';
import { ROOT, readSource } from '../support/source-files.ts';

const FOLDER = 'docs/policies';
const schema = JSON.parse(readSource('extension/public/managed-schema.json'));

type Sample = { readonly settings: unknown; readonly install: Record<string, unknown> };

/** Walks down a tree; throws where there is no such branch. */
function at(tree: unknown, ...path: string[]): Record<string, unknown> {
  return path.reduce<Record<string, unknown>>(
    (here, key) => {
      const next = here[key];
      if (typeof next !== 'object' || next === null) throw new Error(`There is no ${key} in ${Object.keys(here)}.`);
      return next as Record<string, unknown>;
    },
    tree as Record<string, unknown>,
  );
}

const ofChromium = (text: string): Sample => ({
  settings: at(JSON.parse(text), '3rdparty', 'extensions', 'EXTENSION_ID'),
  install: at(JSON.parse(text), 'ExtensionSettings', 'EXTENSION_ID'),
});

function ofRegistry(file: string, ...vendor: string[]): Sample {
  const tree = readReg(readFileSync(join(ROOT, FOLDER, file)));
  const base = at(tree, 'HKEY_LOCAL_MACHINE', 'SOFTWARE', 'Policies', ...vendor);
  const policy = at(base, '3rdparty', 'extensions', 'EXTENSION_ID', 'policy');
  const settings = Object.entries(policy).map(([key, value]) => [
    key,
    typeof value === 'object' ? listOf(value as Tree) : value,
  ]);
  return { settings: Object.fromEntries(settings), install: at(base, 'ExtensionSettings', 'EXTENSION_ID') };
}

function ofFirefox(text: string): Sample {
  const policies = at(JSON.parse(text), 'policies');
  return {
    settings: at(policies, '3rdparty', 'Extensions', GECKO_ID),
    install: at(policies, 'ExtensionSettings', GECKO_ID),
  };
}

const SAMPLES: Readonly<Record<string, () => Sample>> = {
  'chrome.json': () => ofChromium(readSource(`${FOLDER}/chrome.json`)),
  'chrome.reg': () => ofRegistry('chrome.reg', 'Google', 'Chrome'),
  'edge.json': () => ofChromium(readSource(`${FOLDER}/edge.json`)),
  'edge.reg': () => ofRegistry('edge.reg', 'Microsoft', 'Edge'),
  'firefox.json': () => ofFirefox(readSource(`${FOLDER}/firefox.json`)),
};

test('every sample is read here, and named in the document', () => {
  expect(readdirSync(join(ROOT, FOLDER)).sort()).toEqual(Object.keys(SAMPLES).sort());
  for (const file of Object.keys(SAMPLES)) expect(readSource('docs/roll-out.md')).toContain(`(policies/${file})`);
});

describe.each(Object.entries(SAMPLES))('%s', (_, read) => {
  test('fits the schema, and says what the others say', () => {
    const { settings } = read();
    expect(schemaProblems(schema, settings)).toEqual([]);
    expect(settings).toEqual(SAMPLES['chrome.json']?.().settings);
  });

  test('is understood whole by the extension', () => {
    const { settings } = read();
    const policy = parsePolicy(settings);
    expect({
      ...policy.values,
      contact: policy.contact,
      rulePage: policy.rulePage,
      employeesMayChange: policy.mayChange,
    }).toEqual(settings);
    expect([isLocked(policy, 'perDay'), isLocked(policy, 'language')]).toEqual([true, false]);
  });

  test('installs so that people can turn it off', () => {
    const { install } = read();
    expect(install.installation_mode).toBe('normal_installed');
    expect(install.update_url ?? install.install_url).toMatch(/^https:\/\//);
  });
});

describe('the check itself', () => {
  test.each([
    ['a tool nobody knows', { tools: ['huddle'] }, 'policy.tools[0] is "huddle"'],
    ['a number as text', { perDay: '1' }, 'policy.perDay is string, not integer'],
    ['a number that is not offered', { perDay: 3 }, 'policy.perDay is 3'],
    ['a key nobody knows', { place: 'left' }, 'policy.place is not known'],
  ])('refuses %s', (_, settings, problem) => {
    expect(schemaProblems(schema, settings)).toEqual([problem]);
  });

  test('refuses a .reg file that Windows would garble', () => {
    expect(() => readReg(new TextEncoder().encode('Windows Registry Editor Version 5.00\r\n'))).toThrow('UTF-16');
  });
});
