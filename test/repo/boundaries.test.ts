// Enforces the import boundaries: who may import whom and which packages, no cycles, one door for each outside thing.
import { describe, expect, test } from 'vitest';
import {
  type Import,
  importsOf,
  isCode,
  readSource,
  sourceFiles,
  targetOf,
  withoutComments,
} from '../support/source-files.ts';

type Rule = {
  /** zones or files it may import besides itself */
  readonly zones: readonly string[];
  /** packages, each with everything below it */
  readonly packages: readonly string[];
  /** heavy packages, rarely needed: they, or the file that uses them, may come only by `import()` */
  readonly lazy?: readonly string[];
};

const EXTENSION_ZONES = ['shared', 'extension/platform', 'extension/messages', 'extension/hosts.ts'];

/** A page of the extension; what several of them share is in `extension/page`. */
const EXTENSION_PAGE: Rule = { zones: [...EXTENSION_ZONES, 'extension/page'], packages: ['preact', '@preact/signals'] };

/** The first zone that holds a file is its zone. */
const RULES: Readonly<Record<string, Rule>> = {
  'shared/core': { zones: [], packages: [] },
  'shared/content': { zones: ['shared/core'], packages: [] },
  'shared/i18n': { zones: ['shared/core'], packages: [] },
  'shared/carrier': { zones: ['shared/core'], packages: [] },
  'shared/store': { zones: ['shared/core'], packages: ['idb', '@preact/signals', 'preact'], lazy: ['hpke'] },
  'shared/ui': {
    zones: ['shared/core', 'shared/content', 'shared/i18n'],
    packages: ['preact', '@preact/signals'],
  },
  'pwa/offline/shared-file.ts': { zones: [], packages: [] },
  'pwa/offline/shared-answers.ts': { zones: [], packages: [] },
  'pwa/offline/offline-copy.ts': { zones: ['pwa'], packages: ['workbox-window', 'preact'] },
  'pwa/offline/web-manifest.ts': { zones: ['pwa/offline/shared-file.ts'], packages: ['vite-plugin-pwa'] },
  'pwa/offline/sw.ts': {
    zones: ['pwa/offline/shared-file.ts', 'pwa/offline/shared-answers.ts'],
    packages: ['workbox-precaching', 'workbox-routing'],
  },
  'pwa/offline/last-worker.ts': { zones: ['pwa/offline/shared-file.ts'], packages: [] },
  pwa: {
    zones: ['shared', 'pwa/offline/shared-file.ts', 'pwa/offline/shared-answers.ts', 'pwa/offline/offline-copy.ts'],
    packages: ['preact', '@preact/signals'],
    lazy: ['qr', 'docx', 'ical-generator', 'papaparse'],
  },
  'extension/manifest.ts': {
    zones: ['shared/core', 'shared/content', 'shared/i18n', 'extension/hosts.ts'],
    packages: [],
  },
  'extension/hosts.ts': { zones: ['shared/core', 'shared/content'], packages: [] },
  'extension/platform': { zones: ['shared/core'], packages: ['webextension-polyfill'] },
  'extension/messages': { zones: ['shared/core', 'extension/platform'], packages: [] },
  'extension/background': { zones: EXTENSION_ZONES, packages: [] },
  'extension/content': { zones: EXTENSION_ZONES, packages: [] },
  'extension/page': { zones: EXTENSION_ZONES, packages: ['preact', '@preact/signals'] },
  'extension/popup': EXTENSION_PAGE,
  'extension/options': EXTENSION_PAGE,
  'extension/welcome': EXTENSION_PAGE,
};

/** Types may still go in circles here; to be taken out when its rewriting is done. */
const REWRITTEN_SOON = 'shared/store/';

const BARRELS = ['shared/content/index.ts', 'shared/content/tools/index.ts'];

const within = (file: string, zones: readonly string[]): boolean =>
  zones.some((zone) => file === zone || file.startsWith(`${zone}/`));
const zoneOf = (file: string): string | undefined => Object.keys(RULES).find((zone) => within(file, [zone]));
const isPackageOf = (specifier: string, packages: readonly string[]): boolean =>
  packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));

/** Why a file of a zone may not import this, or null. */
function refusal(file: string, { specifier }: Import): string | null {
  const zone = zoneOf(file) ?? '';
  const rule = RULES[zone];
  if (!rule) return 'the file is in no known zone';
  if (specifier.startsWith('.')) {
    const target = targetOf(file, specifier);
    return within(target, [zone, ...rule.zones]) ? null : `${zone} may not import ${target}`;
  }
  if (isPackageOf(specifier, rule.packages)) return null;
  if (isPackageOf(specifier, rule.lazy ?? [])) return null;
  return `${zone} may not use the package ${specifier}`;
}

/** A lazy import cannot be needed while the importing file itself is loading; a type is gone by then. */
const isNeededAtOnce = ({ lazy, typeOnly }: Import): boolean => !lazy && !typeOnly;

const code = sourceFiles().filter(isCode);
const sources = new Map(code.map((file) => [file, readSource(file)]));
const imports = new Map(code.map((file) => [file, importsOf(sources.get(file) ?? '')]));

/** The files whose code, comments aside, matches. */
const using = (pattern: RegExp): string[] =>
  code.filter((file) => pattern.test(withoutComments(sources.get(file) ?? '')));

describe('importsOf', () => {
  test('finds every way to import', () => {
    const source = [
      "import './theme.css';",
      "import { a, type B } from '../core/a.ts';",
      "import type C from './c.ts';",
      "export { d } from './d.ts';",
      "import {\n  e,\n} from 'preact';",
      "const f = () => import('./f.css?inline');",
    ].join('\n');
    expect(
      importsOf(source)
        .map(({ specifier }) => specifier)
        .sort(),
    ).toEqual(['../core/a.ts', './c.ts', './d.ts', './f.css', './theme.css', 'preact'].sort());
  });
});

describe('a rule', () => {
  const plain = { lazy: false, typeOnly: false };
  test.each([
    ['shared/core/item.ts', { ...plain, specifier: '../content/index.ts' }],
    ['shared/core/item.ts', { ...plain, specifier: 'idb' }],
    ['shared/ui/mark/mark.tsx', { ...plain, specifier: '../../store/store.ts' }],
    ['pwa/app.tsx', { ...plain, specifier: 'react' }],
    ['pwa/app.tsx', { ...plain, specifier: '../extension/hosts.ts' }],
    ['extension/popup/main.tsx', { ...plain, specifier: '../options/options.tsx' }],
    ['shared/lost.ts', { ...plain, specifier: './core/item.ts' }],
  ])('refuses that %s imports %j', (file, wanted) => {
    expect(refusal(file, wanted)).not.toBeNull();
  });
});

describe('the source folders', () => {
  test('hold only files of a known zone', () => {
    expect(code.filter((file) => zoneOf(file) === undefined && !file.endsWith('.d.ts'))).toEqual([]);
  });

  test('import only what their zone may', () => {
    const refused = code.flatMap((file) =>
      (imports.get(file) ?? []).flatMap((wanted) => {
        const reason = refusal(file, wanted);
        return reason === null ? [] : [`${file}: ${reason}`];
      }),
    );
    expect(refused).toEqual([]);
  });

  test('load heavy packages only when somebody needs them', () => {
    const heavy = new Set(
      code.filter((file) => {
        const packages = RULES[zoneOf(file) ?? '']?.lazy ?? [];
        return (imports.get(file) ?? []).some(
          (wanted) => isNeededAtOnce(wanted) && isPackageOf(wanted.specifier, packages),
        );
      }),
    );
    expect(heavy).not.toEqual(new Set());
    const eager = code.flatMap((file) =>
      (imports.get(file) ?? [])
        .filter((wanted) => isNeededAtOnce(wanted) && heavy.has(targetOf(file, wanted.specifier)))
        .map(({ specifier }) => `${file} imports ${specifier} at once`),
    );
    expect(eager).toEqual([]);
  });

  test('name the file they import with its ending', () => {
    const vague = code.flatMap((file) =>
      (imports.get(file) ?? [])
        .filter(({ specifier }) => specifier.startsWith('.') && !/\.(?:tsx?|css|json)$/.test(specifier))
        .map(({ specifier }) => `${file}: ${specifier}`),
    );
    expect(vague).toEqual([]);
  });

  test('have no import cycles', () => {
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const walk = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'done' || !imports.has(file)) return;
      if (state.get(file) === 'open') {
        cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
        return;
      }
      state.set(file, 'open');
      // Of types, too: two files that need each other's types are one thing in two places.
      for (const wanted of imports.get(file) ?? [])
        if (!wanted.lazy && !(wanted.typeOnly && file.startsWith(REWRITTEN_SOON)))
          walk(targetOf(file, wanted.specifier), [...path, file]);
      state.set(file, 'done');
    };
    for (const file of code) walk(file, []);
    expect(cycles).toEqual([]);
  });

  test('have no barrels but the two registries', () => {
    expect(code.filter((file) => /\/index\.tsx?$/.test(file) && !BARRELS.includes(file))).toEqual([]);
    expect(using(/^export \* from/m).filter((file) => !BARRELS.includes(file))).toEqual([]);
  });
});

describe('the core', () => {
  test('asks no clock and throws no dice', () => {
    const asking = using(/\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b|\bcrypto\./);
    expect(asking.filter((file) => file.startsWith('shared/core/'))).toEqual([]);
  });
});

describe('one door', () => {
  test('only two files open IndexedDB: one for the app’s answers, one for the staff check', () => {
    expect(using(/\bopenDB\b|\bdeleteDB\b|\bindexedDB\.(?:open|deleteDatabase)\b/)).toEqual([
      'shared/store/replica/database.ts',
      'shared/store/staff-check/database.ts',
    ]);
  });

  test('only the platform folder and the scripts on meeting pages name the browser', () => {
    const naming = using(
      /(?<![\w.'-])(?:browser|chrome)\.(?:runtime|storage|alarms|action|tabs|permissions|i18n|notifications|dom)\b/,
    );
    expect(naming.filter((file) => !within(file, ['extension/platform', 'extension/content']))).toEqual([]);
  });

  test('one file asks the network, and only for a drop box that the company has switched on', () => {
    const asking = using(/\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b/);
    expect(asking).toEqual(['shared/carrier/same-origin.ts']);
  });

  test('no markup is written from a string and no string is run', () => {
    const writing =
      /\.(?:innerHTML|outerHTML)\s*=|\binsertAdjacentHTML\b|\bdocument\.write\b|\bdangerouslySetInnerHTML\b|\bsetHTMLUnsafe\b|\bcreateContextualFragment\b|\beval\(|\bnew Function\(/;
    expect(using(writing)).toEqual([]);
  });
});
