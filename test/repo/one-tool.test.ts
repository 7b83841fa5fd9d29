// A new meeting tool is whole or the build is red: everything that the compiler cannot ask for is asked for here.
import { describe, expect, test } from 'vitest';
import { TOOL_PATTERNS } from '../../extension/hosts.ts';
import { REMINDERS } from '../../shared/content/index.ts';
import { BRANDS } from '../../shared/core/meeting/brand-signs.ts';
import { checkLink } from '../../shared/core/meeting/link-check.ts';
import { MOMENT_PHASES, TOOLS } from '../../shared/core/meeting/moment-types.ts';
import card from '../../shared/i18n/en/card.ts';
import { NOWHERE, SOMEWHERE } from '../fixtures/addresses.ts';
import { readSource, trackedFiles } from '../support/source-files.ts';

const tracked = trackedFiles();

describe.each(TOOLS)('%s', (tool) => {
  const own = SOMEWHERE.filter(({ moment }) => moment.tool === tool);
  const phases = [...new Set(own.map(({ moment }) => moment.phase))];

  test('has addresses to try, with a moment and without', () => {
    expect(own.length).toBeGreaterThan(0);
    const hosts = TOOL_PATTERNS[tool].map((pattern) => pattern.replace(/^https:\/\/(?:\*\.)?([^/]+)\/.*$/, '$1'));
    expect(NOWHERE.filter(({ address }) => hosts.some((host) => address.includes(host))).length).toBeGreaterThan(0);
  });

  test('has something to say at each of its moments', () => {
    for (const phase of phases) {
      const rows = REMINDERS.filter((row) => row.phase === phase && row.tools.includes(tool));
      expect(rows.length, phase).toBeGreaterThan(0);
    }
  });

  test('has a page of our own for each of its moments', () => {
    const missing = phases
      .map((phase) => `test/fixtures/pages/${tool}-${phase}.html`)
      .filter((file) => !tracked.includes(file));
    expect(missing).toEqual([]);
  });

  test('is told from a forged name', () => {
    const brand = BRANDS.find((one) => one.tool === tool);
    const forged = `https://${brand?.word}-login.example/`;
    expect(checkLink(forged)).toMatchObject({ kind: 'lookalike', tool });
  });
});

test('the schema of policies, and its table for people, have every tool and every moment', () => {
  const { properties } = JSON.parse(readSource('extension/public/managed-schema.json'));
  expect(properties.tools.items.enum).toEqual(TOOLS);
  expect(properties.phases.items.enum).toEqual(MOMENT_PHASES);
  const quoted = (list: readonly string[]) => `list of ${list.map((one) => `\`${one}\``).join(' ')}`;
  expect(readSource('docs/roll-out.md')).toContain(quoted(TOOLS));
  expect(readSource('docs/roll-out.md')).toContain(quoted(MOMENT_PHASES));
});

describe('texts', () => {
  const names = Object.values(card.tools);

  /** A sentence that names all tools but one says what is no longer true. Two or fewer are an example. */
  const isIncomplete = (line: string): boolean => {
    const named = names.filter((name) => new RegExp(`(?<![A-Za-z])${name}(?![A-Za-z])`).test(line)).length;
    return named > 2 && named < names.length;
  };

  test('that name the tools name all of them', () => {
    const texts = tracked.filter(
      (file) => /^(?:shared\/(?:i18n|content\/words)\/.*\.ts|.*\.md)$/.test(file) && !/^(?:CHANGELOG|THIRD)/.test(file),
    );
    const incomplete = texts.flatMap((file) =>
      readSource(file)
        .split('\n')
        .filter(isIncomplete)
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(incomplete).toEqual([]);
  });
});
