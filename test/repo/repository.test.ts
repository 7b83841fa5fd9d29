// Rules about the repository as a whole: what its files say, where tests stand, what the documents promise.
import { describe, expect, test } from 'vitest';
import { isCode, readSource, sourceFiles, trackedFiles } from '../support/source-files.ts';

const tracked = trackedFiles();
const isText = (file: string): boolean => !/\.(?:png|webp|ico|pdf|zip|docx|woff2)$/.test(file);
const texts = tracked.filter((file) => isText(file) && file !== 'package-lock.json');
const code = sourceFiles().filter(isCode);

/** Places on somebody's own machine; written apart so that this file does not hold them. */
const MACHINE_PATHS = ['/work', '/root', '/home', '/tmp', '/Users'].map((folder) => `${folder}/`);

/** A path of this kind that is no place on a machine: part of an address or of a text that shows a form. */
const machinePath = new RegExp(`(?<![\\w.:*/\\])}-])(?:${MACHINE_PATHS.join('|')})[\\w.-]`, 'g');

describe('tracked files', () => {
  test('name no folder of anybody’s machine', () => {
    const found = texts.flatMap((file) =>
      [...readSource(file).matchAll(machinePath)].map(([hit]) => `${file}: ${hit}`),
    );
    expect(found).toEqual([]);
  });

  test('hold no results of a build or a run', () => {
    expect(tracked.filter((file) => /^(?:dist|node_modules|\.cache|test-results|coverage)\//.test(file))).toEqual([]);
  });

  test('are named in kebab-case', () => {
    const odd = tracked.filter((file) => /\.(?:tsx?|mjs|css)$/.test(file) && !/^[a-z\d./-]+$/.test(file));
    expect(odd).toEqual([]);
  });
});

describe('source files', () => {
  test('say in their first line what they are for', () => {
    const own = tracked.filter((file) => /\.(?:tsx?|mjs)$/.test(file) && !file.endsWith('.d.ts'));
    expect(own.filter((file) => !/^(?:#!.*\n)?\/\/ \S/.test(readSource(file)))).toEqual([]);
  });

  test('silence no checker without a reason', () => {
    const silenced = /@ts-(?:ignore|nocheck|expect-error)\s*$|biome-ignore(?:-all|-start)? [\w/]+\s*(?::\s*)?$/m;
    expect(tracked.filter((file) => /\.(?:tsx?|mjs|css)$/.test(file) && silenced.test(readSource(file)))).toEqual([]);
  });

  test('import nothing from the tests', () => {
    expect(code.filter((file) => /from '(?:\.\.\/)+test\//.test(readSource(file)))).toEqual([]);
  });
});

describe('tests', () => {
  const tests = tracked.filter((file) => /\.(?:test|spec)\.tsx?$/.test(file));

  test('stand where the source stands', () => {
    const mirrored = tests.filter((file) => /^test\/core\//.test(file));
    const lost = mirrored.filter((file) => {
      const source = file.replace(/^test\//, 'shared/').replace(/\.test\.tsx?$/, '');
      const folder = source.replace(/\/[^/]*$/, '/');
      return !code.some((name) => name.startsWith(`${source}.`) || name.startsWith(folder));
    });
    expect(lost).toEqual([]);
  });

  test('do not sleep, skip or single out', () => {
    const lazy = /\bwaitForTimeout\(|\b(?:test|it|describe)\.(?:skip|only|fixme|todo)\b|\.skipIf\(/;
    expect(tests.filter((file) => lazy.test(readSource(file)))).toEqual([]);
  });
});

describe('documents', () => {
  const manifest = JSON.parse(readSource('package.json'));

  test.each(['README.md', 'README.ja.md', 'CONTRIBUTING.md', 'test/README.md'])(
    '%s names only commands that exist',
    (file) => {
      const named = [...readSource(file).matchAll(/\bnpm (?:run )?([a-z][\w-]*)/g)].map(([, name = '']) => name);
      const builtIn = ['ci', 'install', 'test', 'start'];
      expect(named.filter((name) => !(name in manifest.scripts) && !builtIn.includes(name))).toEqual([]);
    },
  );

  test('the README has the two commands', () => {
    expect(readSource('README.md')).toMatch(/^npm start\b/m);
    expect(readSource('README.md')).toMatch(/^npm test\b/m);
  });

  test('continuous integration runs the README’s test command', () => {
    expect(readSource('.ci/run')).toMatch(/^npm test$/m);
    expect(readSource('.github/workflows/test.yml')).toMatch(/run: npm test$/m);
  });
});
