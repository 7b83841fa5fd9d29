// Which of the two languages a browser gets.
import { expect, test } from 'vitest';
import { pickLocale } from '../../shared/core/locale.ts';

test.each([
  [['ja-JP', 'en'], 'ja'],
  [['en-US', 'ja'], 'en'],
  [['EN-gb'], 'en'],
  [['zh-CN', 'en-US', 'ja'], 'en'],
  [['fr', 'de'], 'ja'],
  [['english'], 'ja'],
  [[], 'ja'],
] as const)('%j gets %s', (preferred, locale) => {
  expect(pickLocale(preferred)).toBe(locale);
});
