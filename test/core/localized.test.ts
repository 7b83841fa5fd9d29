// Words load once per language, on demand, and a failed load can be tried again.
import { expect, test } from 'vitest';
import { localized } from '../../shared/core/localized.ts';

test('gives the words of the language that was loaded', async () => {
  const words = localized({
    ja: async () => ({ default: { title: '言葉' } }),
    en: async () => ({ default: { title: 'Words' } }),
  });
  expect((await words.load('en')).title).toBe('Words');
  expect(words.get('en').title).toBe('Words');
  expect(words.isLoaded('ja')).toBe(false);
  expect(() => words.get('ja')).toThrow(/ja/);
});

test('loads each language only once', async () => {
  let loads = 0;
  const ja = async () => {
    loads += 1;
    return { default: { title: '言葉' } };
  };
  const words = localized({ ja, en: ja });
  await words.load('ja');
  await words.load('ja');
  expect(loads).toBe(1);
});

test('tries again after a failure', async () => {
  let online = false;
  const ja = async () => {
    if (!online) throw new Error('offline');
    return { default: { title: '言葉' } };
  };
  const words = localized({ ja, en: ja });
  await expect(words.load('ja')).rejects.toThrow('offline');
  expect(words.isLoaded('ja')).toBe(false);
  online = true;
  expect((await words.load('ja')).title).toBe('言葉');
});
