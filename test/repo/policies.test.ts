// The sample policies of docs/roll-out.md: each is well-formed, fits the schema of the extension, and all say the same.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GECKO_ID } from '../../extension/manifest.ts';
import { isLocked, parsePolicy } from '../../shared/core/reminder-settings.ts';
import { listOf, readPlist, readReg, schemaProblems, type Tree } from '../support/policies.ts';
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

/** A profile has one payload that installs and one for the extension's own domain. */
function ofProfile(file: string, domain: string): Sample {
  const { PayloadContent: payloads } = readPlist(readSource(`${FOLDER}/${file}`)) as {
    PayloadContent: Record<string, unknown>[];
  };
  const payload = (type: string) => {
    const found = payloads.find(({ PayloadType }) => PayloadType === type);
    if (!found) throw new Error(`There is no payload ${type}.`);
    return Object.fromEntries(Object.entries(found).filter(([key]) => !key.startsWith('Payload')));
  };
  return {
    settings: payload(`${domain}.extensions.EXTENSION_ID`),
    install: at(payload(domain), 'ExtensionSettings', 'EXTENSION_ID'),
  };
}

/** The console wants every value in an object of its own, and installs by itself. */
function ofConsole(text: string): Sample {
  const settings = Object.entries(JSON.parse(text) as Record<string, { Value: unknown }>);
  return {
    settings: Object.fromEntries(settings.map(([key, { Value }]) => [key, Value])),
    install: { installation_mode: 'normal_installed', update_url: 'https://the.console' },
  };
}

/** The settings stand in the script as JSON; PowerShell itself is not run here. */
function ofScript(file: string): Sample {
  const bytes = readFileSync(join(ROOT, FOLDER, file));
  if (bytes.toString('hex', 0, 3) !== 'efbbbf') throw new Error('Without its mark Japanese would be garbled.');
  const text = bytes.toString('utf8');
  const [, json = ''] = /@'\r\n([\s\S]*?)\r\n'@/.exec(text) ?? [];
  const [, mode] = /'installation_mode' '(\w+)'/.exec(text) ?? [];
  const [, url] = /Update = '([^']+)'/.exec(text) ?? [];
  return { settings: JSON.parse(json), install: { installation_mode: mode, update_url: url } };
}

const SAMPLES: Readonly<Record<string, () => Sample>> = {
  'chrome.json': () => ofChromium(readSource(`${FOLDER}/chrome.json`)),
  'chrome.reg': () => ofRegistry('chrome.reg', 'Google', 'Chrome'),
  'edge.json': () => ofChromium(readSource(`${FOLDER}/edge.json`)),
  'edge.reg': () => ofRegistry('edge.reg', 'Microsoft', 'Edge'),
  'chrome.mobileconfig': () => ofProfile('chrome.mobileconfig', 'com.google.Chrome'),
  'edge.mobileconfig': () => ofProfile('edge.mobileconfig', 'com.microsoft.Edge'),
  'google-admin.json': () => ofConsole(readSource(`${FOLDER}/google-admin.json`)),
  'intune.ps1': () => ofScript('intune.ps1'),
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

  test('refuses a profile that macOS would not read', () => {
    expect(() => readPlist('<plist version="1.0"><dict><key>a</key><date>x</date></dict></plist>')).toThrow('<date>');
    expect(() => readPlist('<plist version="1.0"><dict><string>a</string></dict></plist>')).toThrow('key');
    expect(() => readPlist('<plist version="1.0"><array><true/>')).toThrow('missing');
  });

  test('refuses a .reg file that Windows would garble', () => {
    expect(() => readReg(new TextEncoder().encode('Windows Registry Editor Version 5.00\r\n'))).toThrow('UTF-16');
  });
});
