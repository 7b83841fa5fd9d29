// What the documents say can be done: links lead somewhere, paths exist, commands are commands, both languages of the README agree.
import { existsSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SECURITY_HEADERS } from '../../scripts/security-headers.mjs';
import { anchorsOf, codeBlock, codeBlocks, linksOf } from '../support/markdown.ts';
import { ROOT, readSource, trackedFiles } from '../support/source-files.ts';

const tracked = trackedFiles();
const documents = tracked.filter((file) => file.endsWith('.md') && !file.startsWith('test/fixtures/'));
const folders = new Set(tracked.flatMap((file) => file.split('/').map((_, n, parts) => parts.slice(0, n).join('/'))));
const exists = (path: string): boolean => tracked.includes(path) || folders.has(path.replace(/\/$/, ''));

const texts = new Map(documents.map((file) => [file, readSource(file)]));

const isOutside = (link: string): boolean => /^[a-z]+:/.test(link);

/** The tracked file or folder that a link of a document means, and the anchor in it. */
function targetOfLink(document: string, link: string): { path: string; anchor: string } {
  const [path = '', anchor = ''] = link.split('#');
  const target = path === '' ? document : posix.normalize(posix.join(dirname(document), decodeURIComponent(path)));
  return { path: target, anchor };
}

describe.each(documents)('%s', (document) => {
  const text = texts.get(document) ?? '';
  const links = linksOf(text);

  test('links to what is there', () => {
    const broken = links
      .filter((link) => !isOutside(link))
      .filter((link) => {
        const { path, anchor } = targetOfLink(document, link);
        if (!exists(path)) return true;
        return anchor !== '' && !anchorsOf(texts.get(path) ?? '').includes(decodeURIComponent(anchor));
      });
    expect(broken).toEqual([]);
  });

  test('links outside by https only', () => {
    const odd = links.filter(isOutside).filter((link) => !(URL.canParse(link) && new URL(link).protocol === 'https:'));
    expect(odd).toEqual([]);
  });

  test('says of every picture what is on it', () => {
    expect([...text.matchAll(/!\[\s*\]\(|<img(?![^>]*\balt="[^"]{10,}")/g)].map(([hit]) => hit)).toEqual([]);
  });

  test('names only files and folders that exist', () => {
    const named = [...text.replace(/^```[\w-]*\n[\s\S]*?^```$/gm, '').matchAll(/`([^`\n]+)`/g)]
      .map(([, code = '']) => code)
      .filter((code) => /^(?:shared|pwa|extension|test|scripts|docs|store|\.github|\.ci)\/[\w./-]+$/.test(code));
    expect(named.filter((path) => !exists(path))).toEqual([]);
  });
});

/** Commands of other programs that documents may name: nothing of ours can check them. */
const OTHERS = /^(?:git|apt|apt-get|sudo|brew|a2enmod|install|htpasswd|find|systemctl)\b/;

/** The commands of a document: lines of blocks for a shell, and code in the text that begins like one. */
function commandsOf(text: string): string[] {
  const blocks = codeBlocks(text).filter(({ language }) => language === 'sh');
  const lines = blocks.flatMap((block) => block.text.split('\n'));
  const inline = [...text.matchAll(/`((?:npm|npx|node) [^`\n]+)`/g)].map(([, code = '']) => code);
  return [...lines, ...inline]
    .map((line) =>
      line
        .replace(/\s+#.*$/, '')
        .replace(/^(?:[A-Z_]+=\S+ )+/, '')
        .trim(),
    )
    .filter((line) => line !== '' && !line.startsWith('#'));
}

const { scripts } = JSON.parse(readSource('package.json')) as { scripts: Record<string, string> };
const projects = [...readSource('playwright.config.ts').matchAll(/name: '([\w-]+)',\s*testDir: '([^']+)'/g)];
const partNames = [...readSource('scripts/test/parts.mjs').matchAll(/\{ name: '(\w+)', run/g)].map(([, name]) => name);

/** Whether a filter of Playwright finds a file of the project. */
const findsSpec = (folder: string, filter: string): boolean =>
  tracked.some((file) => file.startsWith(`${folder}/`) && file.endsWith('.spec.ts') && file.includes(filter));

/** What is wrong with a command, or null. */
function problemOf(command: string): string | null {
  const [program = '', ...words] = command.split(/\s+/);
  const [first = '', second = ''] = words;
  if (OTHERS.test(command)) return null;
  if (program === 'npm') {
    if (['start', 'test', 'ci', 'install', 'audit'].includes(first)) return null;
    return first === 'run' && second in scripts ? null : 'there is no such script';
  }
  if (program === 'node') {
    if (!tracked.includes(first)) return `there is no ${first}`;
    if (first !== 'scripts/test.mjs') return null;
    return words.slice(1).every((name) => partNames.includes(name)) ? null : 'there is no such part';
  }
  if (program !== 'npx') return 'nobody knows this program';
  if (first === 'vitest') {
    const paths = words.slice(2).filter((word) => /^test\//.test(word));
    return paths.length > 0 && paths.every(exists) ? null : 'there is no such test';
  }
  if (first !== 'playwright') return 'nobody knows this program';
  if (second === 'install') return null;
  const project = projects.find(([, name]) => words.includes(`--project=${name}`));
  const filters = words.slice(2).filter((word) => !word.startsWith('-'));
  return project?.[2] && filters.every((filter) => findsSpec(project[2] ?? '', filter))
    ? null
    : 'there is no such test';
}

describe('commands', () => {
  test('of every document can be run', () => {
    const all = documents.flatMap((file) => commandsOf(texts.get(file) ?? '').map((command) => ({ file, command })));
    expect(all.length).toBeGreaterThan(15);
    const wrong = all.filter(({ command }) => problemOf(command) !== null);
    expect(wrong.map(({ file, command }) => `${file}: ${command}: ${problemOf(command)}`)).toEqual([]);
  });

  test.each([
    'npm run fly',
    'node scripts/nothing.mjs',
    'node scripts/test.mjs typs',
    'npx vitest run test/core/nothing.test.ts',
    'npx playwright test --project=chromium nothing-like-it',
    'npx playwright test --project=safari',
    'yarn start',
  ])('the check refuses %s', (command) => {
    expect(problemOf(command)).not.toBeNull();
  });
});

describe('the two READMEs', () => {
  const english = texts.get('README.md') ?? '';
  const japanese = texts.get('README.ja.md') ?? '';

  /** What a reader is led to, but for pictures and the other language. */
  const ledTo = (text: string) =>
    linksOf(text)
      .filter((link) => !isOutside(link) && !/\.(?:webp|png)$|^README/.test(link))
      .sort();

  test('have the same parts, commands and tables', () => {
    const shape = (text: string) => ({
      headings: [...text.matchAll(/^##+ /gm)].length,
      rows: [...text.matchAll(/^\| /gm)].length,
      commands: commandsOf(text).sort(),
      documents: ledTo(text),
    });
    expect(shape(japanese)).toEqual(shape(english));
  });

  test('lead to each other, each with pictures in its own language', () => {
    expect(linksOf(english)).toContain('README.ja.md');
    expect(linksOf(japanese)).toContain('README.md');
    const pictures = (text: string) => linksOf(text).filter((link) => link.endsWith('.png'));
    expect(pictures(english)).toHaveLength(4);
    expect(pictures(japanese)).toEqual(pictures(english).map((link) => link.replace('/en-', '/ja-')));
  });

  test('lead to every document', () => {
    const docs = tracked.filter((file) => /^docs\/[\w-]+\.md$/.test(file));
    expect(docs.filter((file) => !ledTo(english).includes(file))).toEqual([]);
  });
});

describe('docs/deploy.md', () => {
  const deploy = texts.get('docs/deploy.md') ?? '';

  test.each([
    ['nginx', codeBlock(deploy, 'nginx', /^add_header/), /^add_header ([\w-]+) "(.*)" always;$/gm],
    ['Apache', codeBlock(deploy, 'apache'), /^Header always set ([\w-]+) "(.*)"$/gm],
    [
      'Netlify and Cloudflare',
      codeBlock(deploy, 'text', /^\/\*$/m).split('\n/assets/*')[0] ?? '',
      /^ {2}([\w-]+): (.*)$/gm,
    ],
  ])('has for %s the very headers of all tests', (_, block, pattern) => {
    const found = [...block.matchAll(pattern)].map(([, name = '', value]) => [name.toLowerCase(), value]);
    expect(Object.fromEntries(found)).toEqual(SECURITY_HEADERS);
  });
});

describe('workflows', () => {
  const workflows = tracked.filter((file) => file.startsWith('.github/workflows/'));

  test.each(workflows)('%s runs only what exists, with no more rights than it needs', (file) => {
    const text = readSource(file);
    const ours = [...text.matchAll(/run: ((?:npm|npx|node) .+)$/gm)].map(([, command = '']) => command);
    expect(ours.length).toBeGreaterThan(0);
    expect(ours.filter((command) => problemOf(command) !== null)).toEqual([]);
    expect(text).toMatch(/^permissions:$/m);
    expect(text).not.toMatch(/write-all|\$\{\{ github\.event\.[^}]*(?:title|body|head_ref)/);
  });
});

test('issue templates ask for what is needed, and for no secret of a meeting', () => {
  const templates = tracked.filter((file) => file.startsWith('.github/ISSUE_TEMPLATE/') && file.endsWith('.md'));
  expect(templates.map((file) => file.replace(/^.*\//, '')).sort()).toEqual([
    'bug.md',
    'content.md',
    'idea.md',
    'page-signal.md',
  ]);
  for (const file of templates) {
    expect(statSync(join(ROOT, file)).size).toBeGreaterThan(200);
    expect(readSource(file)).toMatch(/^---\nname: .+\nabout: .+\ntitle: .+\nlabels: .+\n---$/m);
  }
  expect(readSource('.github/ISSUE_TEMPLATE/page-signal.md')).toContain('replace every number');
  expect(existsSync(join(ROOT, 'LICENSE'))).toBe(true);
});
