// Numbers that can be 0, 10 or more are counted with 件 or 問: 「10つ」 is no Japanese.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn } from '../../scripts/build/files-in.mjs';

const root = join(import.meta.dirname, '../..');
/** A value in a template followed by つ, or a value filled in by name, as `{n}つ`. */
const BARE = /\}\s*(?:<\/\w+>)?\s*つ(?!づ|け|い|も|く|な|ま)/gu;

const findings = (text: string): string[] => text.match(BARE) ?? [];

describe.each(['shared/i18n/ja', 'shared/content/words/ja'])('%s', (folder) => {
  test('counts no variable with つ', () => {
    const files = filesIn(join(root, folder)).filter((file: string) => file.endsWith('.ts'));
    expect(files.length).toBeGreaterThan(5);
    const found = files.filter((file: string) => findings(readFileSync(join(root, folder, file), 'utf8')).length > 0);
    expect(found).toEqual([]);
  });
});

test('the search itself finds what it looks for', () => {
  expect(findings(['`あと$', '{p.n}つです`'].join(''))).toHaveLength(1);
  expect(findings('{left}つのうち')).toHaveLength(1);
  expect(findings(['`$', '{p.day}つづき`'].join(''))).toHaveLength(0);
});
