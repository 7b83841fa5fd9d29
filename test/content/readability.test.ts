// Japanese texts, of the content and of the screens, are easy to read: short sentences, few long runs of kanji or katakana.
import { expect, test } from 'vitest';
import { allBlocks, allTexts } from '../support/content-words.ts';
import { allMessages } from '../support/message-words.ts';
import { readability, sentencesOf } from '../support/readability.ts';

/** Names that stand on a screen, commands and addresses are not our words; they count as one sign. */
const ownWords = (text: string): string => text.replace(/［[^］]*］/gu, '□').replace(/https?:\/\/\S+/gu, '□');

test('the formula tells an official text from a plain one', () => {
  const official =
    '不正アクセス行為に起因する個人情報漏えい事案発生時における社内緊急連絡体制の整備及び届出手続の明確化を実施すること。';
  const plain = 'パソコンにウイルス対策ソフトを入れます。会社が決めたアプリだけを使います。';
  expect(readability(official).score).toBeLessThan(30);
  expect(readability(plain).score).toBeGreaterThan(60);
});

test('a block of two sentences or more scores at least 50', () => {
  const hard = [...allBlocks('ja'), ...allMessages('ja')]
    .map(({ where, text }) => ({ where, text, ...readability(ownWords(text)) }))
    .filter(({ text, sentences, score }) => (text.match(/。/gu) ?? []).length > 1 && sentences.length > 1 && score < 50)
    .map(({ where, score }) => `${where}: ${score.toFixed(0)}`);
  expect(hard).toEqual([]);
});

test('no sentence is longer than 50 characters', () => {
  const long = [...allTexts('ja'), ...allMessages('ja')].flatMap(({ where, text }) =>
    sentencesOf(ownWords(text))
      .filter((sentence) => [...sentence].length > 50)
      .map((sentence) => `${where}: ${[...sentence].length} ${sentence}`),
  );
  expect(long).toEqual([]);
});
