// The content speaks politely and calmly, in everyday words, and never as if it were an office.
import { describe, expect, test } from 'vitest';
import { allTexts } from '../support/content-words.ts';

/** The clauses are the company's own rules and stand in the plain form; answers of the survey are quoted. */
const OWN_VOICE = allTexts('ja').filter(
  ({ where }) => !/^(rules\.clauses|survey\.tables\.[^.]+\.(rows|title))/u.test(where),
);

const POLITE = /(です|ます|ません|でした|ました|ましょう|ください|ですか|ますか)(（[^）]*）)?[）」］]*。$/u;

test('every full sentence ends politely', () => {
  const blunt = OWN_VOICE.flatMap(({ where, text }) =>
    text
      .split(/(?<=。)(?![）」］])/u)
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence.endsWith('。') && !POLITE.test(sentence))
      .map((sentence) => `${where}: ${sentence}`),
  );
  expect(blunt).toEqual([]);
});

describe('words that nobody says', () => {
  test.each([
    '及び',
    '並びに',
    'すること。',
    '徹底',
    '遵守',
    '実施',
    '必ず',
    '危険',
    '至急',
    '厳守',
    'なければなりません',
  ])('%s', (word) => {
    expect(OWN_VOICE.filter(({ text }) => text.includes(word))).toEqual([]);
  });
});

describe('nothing claims to be official or certified', () => {
  test.each([
    ['ja', /(当局|国|総務省|警察庁?|IPA)(が|の)(公式|認定|推奨|監修)|監修|公認|認定済み/u],
    [
      'en',
      /\b(endorsed|certified|approved|recommended) by (the )?(ministry|government|MIC|IPA|police)|\bour official\b/iu,
    ],
  ] as const)('in %s', (locale, claim) => {
    expect(allTexts(locale).filter(({ text }) => claim.test(text))).toEqual([]);
  });
});
