// site.json: a company's own name and contact; whatever else stands there stops the build with a sentence.
import { describe, expect, test } from 'vitest';
import { parseSite, readSite } from '../../scripts/build/site.ts';
import { codeBlock } from '../support/markdown.ts';
import { readSource } from '../support/source-files.ts';

const parse = (value: unknown) => parseSite(JSON.stringify(value));

test('the example of docs/deploy.md is taken', () => {
  const text = codeBlock(readSource('docs/deploy.md'), 'json');
  expect(parseSite(text)).toEqual(JSON.parse(text));
});

test('the example of docs/server/apache.md is taken', () => {
  const text = codeBlock(readSource('docs/server/apache.md'), 'json');
  expect(parseSite(text)).toEqual(JSON.parse(text));
});

test('without the file nobody is named', () => {
  expect(readSite('there/is/no/site.json')).toBeNull();
});

test('a name is enough, and spaces around it go', () => {
  expect(parse({ name: ' みどり設計 ' })).toEqual({ name: 'みどり設計' });
});

describe('what is refused', () => {
  test.each([
    ['no JSON', 'name: x', 'not JSON'],
    ['a list', '[]', 'one object'],
    ['null', 'null', 'one object'],
    ['no name', '{}', '"name" must be a text'],
    ['an empty name', '{"name":"  "}', '"name" must be a text'],
    ['a name that is no text', '{"name":{"toString":1}}', '"name" must be a text'],
    ['a key nobody knows', '{"name":"x","script":"y"}', '"script" is not known'],
    ['a key of every object', '{"name":"x","__proto__":{"page":"https://x.example"}}', '"__proto__" is not known'],
    ['a very long contact', JSON.stringify({ name: 'x', contact: 'あ'.repeat(81) }), 'longer than 80'],
    ['a second line', JSON.stringify({ name: 'x\ny' }), 'hidden characters'],
    ['a text that turns around', JSON.stringify({ name: 'x\u202Ey' }), 'hidden characters'],
    ['an address without https', JSON.stringify({ name: 'x', page: 'http://x.example' }), 'https address'],
    ['a script for an address', JSON.stringify({ name: 'x', page: 'javascript:alert(1)' }), 'https address'],
    ['a drop box elsewhere', JSON.stringify({ name: 'x', dropBox: 'https://box.example/' }), 'of the same host'],
    ['a drop box without a host', JSON.stringify({ name: 'x', dropBox: '//box.example/' }), 'of the same host'],
    ['a drop box that is the app itself', JSON.stringify({ name: 'x', dropBox: '/' }), 'of the same host'],
    ['a drop box that climbs', JSON.stringify({ name: 'x', dropBox: '/a/../' }), 'of the same host'],
    ['a drop box that is switched on', JSON.stringify({ name: 'x', dropBox: true }), 'must be a text'],
    [
      'an address with a user',
      JSON.stringify({ name: 'x', page: 'https://bank.example@evil.example' }),
      'https address',
    ],
  ])('%s', (_, text, sentence) => {
    expect(() => parseSite(text)).toThrow(sentence);
    expect(() => parseSite(text)).toThrow('docs/deploy.md');
  });
});
