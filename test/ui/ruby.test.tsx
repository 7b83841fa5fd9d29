// Readings above characters: on they stand above, off the text is plain.
import fc from 'fast-check';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { furigana } from '../../shared/ui/ruby/furigana.ts';
import { parseRuby, withoutReadings } from '../../shared/ui/ruby/parse-ruby.ts';
import { Ruby } from '../../shared/ui/ruby/ruby.tsx';
import { law } from '../support/laws.ts';
import { draw } from './draw.tsx';

afterEach(() => {
  furigana.value = false;
});

test('a word is the run of Chinese characters before its reading', () => {
  expect(parseRuby('新しい端末《たんまつ》と佐々木《ささき》さん')).toEqual([
    { text: '新しい' },
    { text: '端末', reading: 'たんまつ' },
    { text: 'と' },
    { text: '佐々木', reading: 'ささき' },
    { text: 'さん' },
  ]);
});

test('brackets without a word before them stay as they are', () => {
  expect(withoutReadings('《序》かな《かな》')).toBe('《序》かな《かな》');
});

test('text without readings is never changed', () => {
  law(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const plain = text.replace(/[《》]/g, '');
      expect(withoutReadings(plain)).toBe(plain);
      expect(
        parseRuby(plain)
          .map((segment) => segment.text)
          .join(''),
      ).toBe(plain);
    }),
  );
});

test('the setting turns readings on and off on what is already drawn', async () => {
  const root = await draw(<Ruby text="端末《たんまつ》を守る" />);
  expect(root.textContent).toBe('端末を守る');
  await act(() => {
    furigana.value = true;
  });
  expect(root.querySelector('rt')?.textContent).toBe('たんまつ');
});
