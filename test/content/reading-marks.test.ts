// Every word with Chinese characters, in the content and on every screen of the app, has a reading.
import { expect, test } from 'vitest';
import { READING_MARKS } from '../../shared/content/reading-marks.ts';
import { makeReader } from '../../shared/core/readings.ts';
import { allTexts } from '../support/content-words.ts';
import { allMessages } from '../support/message-words.ts';

/** Words of the extension, which has no such switch. */
const OTHER_PROGRAM = /^(?:card|popup|options|notification|extension|welcome)\./;
const HAS_HAN = /[\u3400-\u9fff々]/u;

const texts = [...allTexts('ja'), ...allMessages('ja').filter(({ where }) => !OTHER_PROGRAM.test(where))];
const read = makeReader(READING_MARKS);

test('there is enough to read', () => {
  expect(texts.filter(({ text }) => HAS_HAN.test(text)).length).toBeGreaterThan(5000);
});

test('every word has a reading', () => {
  const bare = texts.flatMap(({ where, text }) =>
    read(text)
      .filter((segment) => segment.reading === undefined && HAS_HAN.test(segment.text))
      .map((segment) => `${segment.text} (${where}: ${text.slice(0, 40)})`),
  );
  expect(bare).toEqual([]);
});

test('no word is there for nothing', () => {
  const everything = texts.map(({ text }) => text).join('\n');
  const words = [...READING_MARKS.matchAll(/(?<=^|[\s\])])[\p{Script=Han}々ヶ]+/gmu)].map(([word]) => word);
  expect(words.length).toBeGreaterThan(900);
  // Weekdays come from the calendar, not from the words.
  expect(words.filter((word) => !everything.includes(word) && !/^[日月火水木金土]$/.test(word))).toEqual([]);
});
