// The source files of the product and what they import, for the tests about the repository itself.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { filesIn } from '../../scripts/build/files-in.mjs';

export const ROOT = join(import.meta.dirname, '..', '..');

export const SOURCE_FOLDERS = ['shared', 'pwa', 'extension'] as const;

export const readSource = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Every file of the product's three folders, as paths from the root. */
export const sourceFiles = (): string[] =>
  SOURCE_FOLDERS.filter((folder) => existsSync(join(ROOT, folder))).flatMap((folder) =>
    filesIn(join(ROOT, folder)).map((file) => `${folder}/${file}`),
  );

export const isCode = (file: string): boolean => /\.tsx?$/.test(file);

/** Every file that git keeps. */
export const trackedFiles = (): string[] =>
  execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(ROOT, file)));

export type Import = {
  /** as written, without a query such as `?inline` */
  readonly specifier: string;
  /** loaded when needed, by `import()` */
  readonly lazy: boolean;
  /** gone after compiling */
  readonly typeOnly: boolean;
};

const STATIC = /(?:^|\n)\s*(?:import|export)\b(\s+type\b)?[^'";]*?from\s*['"]([^'"]+)['"]/g;
const BARE = /(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g;
const LAZY = /(typeof\s+)?\bimport\(\s*['"]([^'"]+)['"]/g;

const withoutQuery = (specifier: string): string => specifier.replace(/\?.*$/, '');

/** The imports of a source text. The formatter keeps one a statement, so a pattern can find them. */
export function importsOf(source: string): Import[] {
  const found: Import[] = [];
  for (const [, type, specifier = ''] of source.matchAll(STATIC))
    found.push({ specifier: withoutQuery(specifier), lazy: false, typeOnly: type !== undefined });
  for (const [, specifier = ''] of source.matchAll(BARE))
    found.push({ specifier: withoutQuery(specifier), lazy: false, typeOnly: false });
  for (const [, type, specifier = ''] of source.matchAll(LAZY))
    found.push({ specifier: withoutQuery(specifier), lazy: true, typeOnly: type !== undefined });
  return found;
}

/** The file that a relative import of `file` means, as a path from the root. */
export const targetOf = (file: string, specifier: string): string =>
  posix.normalize(posix.join(dirname(file).split(sep).join('/'), specifier));

/** Source text without comments, roughly: what a line says, not what is said about it. */
export const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;{},])\/\/[^\n]*/g, '$1');
