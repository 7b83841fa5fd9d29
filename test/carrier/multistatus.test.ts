// The list of a server is hostile text: names come out of it, and nothing else.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namesInMultistatus } from '../../shared/carrier/multistatus.ts';
import { isOwnPath } from '../../shared/carrier/same-origin.ts';

const name = fc.stringMatching(/^[0-9a-f]{32}\.tmm$/);
const list = (prefix: string, hrefs: readonly string[]): string =>
  `<?xml version="1.0"?><${prefix}multistatus xmlns:D="DAV:">${hrefs
    .map((href) => `<${prefix}response><${prefix}href>${href}</${prefix}href><${prefix}propstat/></${prefix}response>`)
    .join('\n')}</${prefix}multistatus>`;

test('finds every name, whatever the prefix, the host and the folder', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(name, { maxLength: 30 }),
      fc.constantFrom('D:', 'd:', 'lp1:', ''),
      fc.constantFrom('/company/', 'https://intra.example.co.jp/company/', '/a%20b/%E7%A4%BE/', ''),
      (names, prefix, folder) => {
        const found = namesInMultistatus(list(prefix, [folder, ...names.map((one) => folder + one)]));
        expect(found).toEqual(names);
      },
    ),
  );
});

test('reads escapes of addresses and of XML, and leaves out what is none', () => {
  expect(
    namesInMultistatus(
      list('D:', ['/c/a%20b.txt', '/c/%E4%BC%9A.txt', '/c/a&amp;b', '/c/%', '/c/sub/', '/c/x.tmm?a#b']),
    ),
  ).toEqual(['a b.txt', '会.txt', 'a&b', 'x.tmm']);
});

test('any text is read without an error, and long hostile ones in the time of their length', () => {
  fc.assert(fc.property(fc.string(), (text) => void expect(Array.isArray(namesInMultistatus(text))).toBe(true)));
  expect(namesInMultistatus('<D:href>'.repeat(200_000))).toEqual([]);
  expect(namesInMultistatus(`<D:href>${'/a'.repeat(500_000)}`)).toEqual([]);
});

test.each(['/', '/company/', '/a/b-c/d_e.f/'])('%s is a path of the own host', (path) => {
  expect(isOwnPath(path)).toBe(true);
});

test.each([
  '//evil.example/',
  '/\\evil.example/',
  'https://evil.example/',
  'company/',
  '/company',
  '/../',
  '/a/../',
  '/a?b/',
  '/a#b/',
  '/a@b/',
  '/%2e%2e/',
  '/会社/',
  '/a\n/',
  '/a/\n',
  '',
])('%j is none', (path) => {
  expect(isOwnPath(path)).toBe(false);
});
