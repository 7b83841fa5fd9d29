// English is English: no Japanese is left in it, but for the signs of ranks and methods. One thing has one name.
import { expect, test } from 'vitest';
import { allTexts } from '../support/content-words.ts';
import { allMessages } from '../support/message-words.ts';

const JAPANESE = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/u;

test('no English text has Japanese letters or signs', () => {
  expect(allTexts('en').filter(({ text }) => JAPANESE.test(text))).toEqual([]);
});

test('an English text differs from the Japanese one, unless it is a name, a number or an address', () => {
  const english = new Map(allTexts('en').map(({ where, text }) => [where, text]));
  const same = allTexts('ja').filter(
    ({ where, text }) => text !== '' && JAPANESE.test(text) && english.get(where) === text,
  );
  expect(same).toEqual([]);
});

test.each([
  ['personal device', /\bprivate (device|phone|PC|AI)/iu],
  ['VPN gateway', /\bVPN (gear|appliance)/iu],
  ['SSL VPN', /\bSSL-VPN\b/iu],
  ['entry point', /\bentrances?\b/iu],
  ['weak point', /\bweak spot|\bweakness/iu],
  ['backup codes', /\bspare codes?\b/iu],
  ['to email', /\bmailing\b/iu],
  ['to fix', /\bmend(?:s|ed|ing)?\b/iu],
  ['to collect answers', /\bgather(?:s|ed|ing)?\b(?! the work papers)/iu],
  ['due date', /\b(?:due|deletion) day\b/iu],
  ['everyone, anyone', /\b(?:every|any)body\b/iu],
  ['company rules', /\bhouse rules\b/iu],
  ['emergency', /\bin trouble\b|\bhelp cards?\b/iu],
  ['“First” measures', /\bof “First”/u],
])('one thing has one name: %s', (_name, other) => {
  expect([...allTexts('en'), ...allMessages('en')].filter(({ text }) => other.test(text))).toEqual([]);
});
