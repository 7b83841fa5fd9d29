// English texts, of the content and of the screens, are easy to read: no sentence is longer than 25 words.
import { expect, test } from 'vitest';
import { allTexts } from '../support/content-words.ts';
import { allMessages } from '../support/message-words.ts';

const MAX_WORDS = 25;

/** A stop inside a number, an address or a name ends nothing. */
const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?]["”’)]?)\s+|\n+/u);
const wordsOf = (sentence: string): string[] => sentence.split(/\s+/u).filter((word) => /\w/u.test(word));

test('no sentence is longer than 25 words', () => {
  const long = [...allTexts('en'), ...allMessages('en')].flatMap(({ where, text }) =>
    sentencesOf(text)
      .filter((sentence) => wordsOf(sentence).length > MAX_WORDS)
      .map((sentence) => `${where}: ${wordsOf(sentence).length} ${sentence}`),
  );
  expect(long).toEqual([]);
});

test('a long sentence is noticed', () => {
  const [first = ''] = sentencesOf(`${'word '.repeat(MAX_WORDS + 1)}end. Short one.`);
  expect(wordsOf(first).length).toBeGreaterThan(MAX_WORDS);
});

test('it is an email, not a mail', () => {
  const found = [...allTexts('en'), ...allMessages('en')].filter(({ text }) => /\ba mail\b|\bmails\b/iu.test(text));
  expect(found).toEqual([]);
});
