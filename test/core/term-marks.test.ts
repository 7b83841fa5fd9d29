// Terms in running text: once, longest first, never inside another word.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markTerms, spellings } from '../../shared/core/term-marks.ts';
import { law } from '../support/laws.ts';

const FORMS = [
  { term: 'port', spelling: 'ポート' },
  { term: 'port', spelling: 'port' },
  { term: 'log', spelling: 'ログ' },
  { term: 'log', spelling: 'log' },
  { term: 'vpn', spelling: 'VPN' },
  { term: 'sslvpn', spelling: 'SSL-VPN' },
  { term: 'mfa', spelling: '多要素認証' },
  { term: 'mfa', spelling: 'MFA' },
];
const marked = (...texts: string[]) =>
  markTerms(texts, FORMS).map((parts) => parts.filter((part) => part.term).map((part) => `${part.text}=${part.term}`));

test.each([
  ['a term in a sentence', '使うポートを閉じます。', ['ポート=port']],
  ['not inside a longer katakana word', 'サポートとログインとブログ', []],
  ['not inside a longer Latin word', 'Report the blog', []],
  ['the longest term wins', 'SSL-VPNの機器', ['SSL-VPN=sslvpn']],
  ['any spelling of a term counts, the first one only', 'MFA（多要素認証）をMFAで', ['MFA=mfa']],
  ['case does not matter and a plural s belongs to it', 'Two vpns and Ports', ['vpns=vpn', 'Ports=port']],
  ['the verb to log in is no log', 'Log in and read the log', ['log=log']],
])('%s', (_, text, expected) => {
  expect(marked(text)).toEqual([expected]);
});

test('a term is marked once in all texts of a screen, and never if it is known', () => {
  expect(marked('VPNです', 'VPNとポート')).toEqual([['VPN=vpn'], ['ポート=port']]);
  expect(markTerms(['VPN'], FORMS, new Set(['vpn']))).toEqual([[{ text: 'VPN' }]]);
});

test('the parts of any text are that text', () => {
  const piece = fc.oneof(
    fc.constantFrom(...FORMS.map(({ spelling }) => spelling), ' ', '、'),
    fc.string({ unit: 'grapheme' }),
  );
  law(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const parts = markTerms([text], FORMS)[0] ?? [];
      expect(parts.map((part) => part.text).join('')).toBe(text);
      const terms = parts.flatMap((part) => part.term ?? []);
      expect(new Set(terms).size).toBe(terms.length);
    }),
  );
});

test('a term written with brackets has two spellings', () => {
  expect(spellings('待機室（ロビー）')).toEqual(['待機室', 'ロビー']);
  expect(spellings('end of life (EOL)')).toEqual(['end of life', 'EOL']);
  expect(spellings('VPN')).toEqual(['VPN']);
});
