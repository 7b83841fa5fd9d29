// What the eye sees in a name: letters that look alike, and one slip of the finger.
import { decodeHost } from './punycode.ts';

/** Letters that look like Latin ones; one entry per Latin letter. */
const SAME_LOOK: Readonly<Record<string, string>> = {
  a: 'аɑαạ',
  b: 'ьЬƅ',
  c: 'сϲⅽ',
  d: 'ԁⅾɗ',
  e: 'еҽє',
  g: 'ɡցġ',
  h: 'һհ',
  i: 'іıɩι',
  j: 'јʝ',
  k: 'κкҡ',
  l: 'ӏⅼǀɭ',
  m: 'мⅿ',
  n: 'ոռпη',
  o: 'оοօӧσ',
  p: 'рρ',
  q: 'ԛգ',
  r: 'гɼ',
  s: 'ѕꜱ',
  t: 'тτŧ',
  u: 'υսцᴜ',
  v: 'νѵⅴ',
  w: 'ԝѡшωա',
  x: 'хⅹχ',
  y: 'уүγ',
  z: 'ᴢʐż',
};
const DIGITS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
};
const LATIN_OF = new Map(
  Object.entries(SAME_LOOK).flatMap(([latin, same]) => [...same].map((s) => [s, latin] as const)),
);

/** Letters of other scripts and with marks as the Latin ones that they look like; digits stay. */
export const plainLetters = (host: string): string =>
  /^[a-z0-9._-]*$/.test(host) && !host.includes('xn--') ? host : foreignLetters(host);

const foreignLetters = (host: string): string =>
  [...decodeHost(host).normalize('NFD').replace(/\p{M}/gu, '')].map((c) => LATIN_OF.get(c) ?? c).join('');

/** Digits that stand for letters; the length stays. */
export const digitsAsLetters = (text: string): string => text.replace(/[0-57]/g, (digit) => DIGITS[digit] ?? digit);

/** `rn` reads as `m`, `vv` as `w`. */
const pairsAsLetters = (text: string): string => (/rn|nn|vv|cl/.test(text) ? withoutPairs(text) : text);

const withoutPairs = (text: string): string =>
  text.replaceAll('rn', 'm').replaceAll('nn', 'm').replaceAll('vv', 'w').replaceAll('cl', 'd');

/** What the eye sees: one plain Latin text for all that looks alike. */
export const skeleton = (host: string): string => pairsAsLetters(digitsAsLetters(plainLetters(host)));

/** Letters that the eye or the finger takes for one another. */
const NEAR: Readonly<Record<string, string>> = {
  a: 'qwsz4eo',
  b: 'vghnd6',
  c: 'xdfve',
  d: 'serfcx',
  e: 'wrsd3ac',
  f: 'drtgcv',
  g: 'ftyhbvq9',
  h: 'gyujbn',
  i: 'ujklo1',
  j: 'huiknm',
  k: 'jiolm',
  l: 'kop1i',
  m: 'njkr',
  n: 'bhjmr',
  o: 'iklp0ae',
  p: 'ol',
  q: 'wag',
  r: 'edft',
  s: 'awedxz5',
  t: 'rfgy7li',
  u: 'yhjiv',
  v: 'cfgbu',
  w: 'qasev',
  x: 'zsdc',
  y: 'tghu',
  z: 'asx2',
};

/**
 * True if a name is a word with one slip that eye or finger makes: a letter doubled, left out, swapped with its
 * neighbour, or taken for one that looks alike or lies beside it. The first letter stays, as people see it first.
 */
export function isOneSlipAway(name: string, word: string): boolean {
  if (name === word || Math.abs(name.length - word.length) > 1) return false;
  let start = 0;
  while (start < name.length && name[start] === word[start]) start += 1;
  const nameRest = (from: number) => name.slice(start + from);
  const wordRest = (from: number) => word.slice(start + from);
  const [is = '', was = ''] = [name[start], word[start]];
  if (name.length > word.length) {
    if (nameRest(1) !== wordRest(0)) return false;
    return is === word[start - 1] || (start > 0 && (NEAR[word[start - 1] ?? ''] ?? '').includes(is) && word.length > 5);
  }
  if (start === 0) return false;
  if (name.length < word.length) return nameRest(0) === wordRest(1) && (nameRest(0) !== '' || word.length > 5);
  const isSwap = is === word[start + 1] && name[start + 1] === was && nameRest(2) === wordRest(2);
  return isSwap || (nameRest(1) === wordRest(1) && (NEAR[was] ?? '').includes(is));
}
