// One language in code, comments and documents: the terms of the field and of the platform, and not the words below.
import { describe, expect, test } from 'vitest';
import { readSource, trackedFiles } from '../support/source-files.ts';

/** Words for people, data and fixtures: there a house is a house, and a room a meeting room. */
const ABOUT_THE_WORLD =
  /^(?:shared\/content\/|shared\/i18n\/|store\/|test\/fixtures\/|scripts\/demo\/|shared\/core\/meeting\/|test\/support\/forged-hosts\.ts|shared\/ui\/mark\/|docs\/roll-out\.md|test\/repo\/vocabulary\.test\.ts)/;

type Term = { readonly say: string; readonly not: RegExp };

const FORBIDDEN: readonly Term[] = [
  { say: 'app, extension, source folder', not: /\bhouses?\b|houseFiles|\bHOUSES\b/ },
  {
    say: 'module, suite; space',
    not: /(?<!waiting[ -]|personal[ -]|Waiting |permanent[ -]|meeting |Zoom |Webex |new-|a )\brooms?\b(?! of ten)|\bROOMS\b/,
  },
  { say: 'checkpoint, openFromCheckpoint', not: /\bglance/i },
  { say: 'MAX_…_CHARS, MAX_…_MS: what, and its unit', not: /\bconst (?:LONGEST|MOST|MANY|LARGEST|LONG)(?:_MS)?\b/ },
  { say: 'import, merge, edit, load', not: /\b(?:takeIn|takeUp|goOn|adopt|takeUpInFlight)\b/ },
  { say: 'isChange, changes', not: /\bisRecord\b|\baddRows\b|\brecordsBeyond\b|\bchange records?\b/ },
  { say: 'State, applyChanges', not: /\bfoldChanges\b|\breadProgress\b/ },
  { say: 'encrypt, decrypt', not: /\b(?:un)?lockFile\b(?!\.mjs)/ },
  { say: 'what the platform does, with a link', not: /\bcourtesy\b|\bnobody waits long\b|\bof a bad day\b/ },
];

const isSource = (file: string): boolean => /\.(?:tsx?|mjs|js|css|md|yml)$/.test(file);

const hits = (text: string): string[] =>
  FORBIDDEN.flatMap(({ say, not }) => {
    const found = not.exec(text)?.[0];
    return found === undefined ? [] : [`“${found}”; say: ${say}`];
  });

describe('code, comments and documents', () => {
  const files = trackedFiles().filter((file) => isSource(file) && !ABOUT_THE_WORLD.test(file));

  test('use no word that has a better one', () => {
    expect(files.length).toBeGreaterThan(500);
    const found = files.flatMap((file) =>
      readSource(file)
        .split('\n')
        .flatMap((line, index) => hits(line).map((hit) => `${file}:${index + 1}: ${hit}`)),
    );
    expect(found).toEqual([]);
  });
});

describe('the check itself', () => {
  test.each([
    'the words of one room',
    'houseFiles()',
    'const LONGEST = 40;',
    'glanceAt(stored)',
    'takeIn(changes)',
    'a change record',
  ])('finds %s', (line) => {
    expect(hits(line)).not.toEqual([]);
  });

  test.each(['the waiting room', 'a room of ten digits', 'const MAX_TEXT_CHARS = 40;', 'scripts/lockFile.mjs'])(
    'lets %s pass',
    (line) => {
      expect(hits(line)).toEqual([]);
    },
  );
});
