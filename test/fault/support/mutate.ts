// Damages text the way bad luck and bad people do: cuts, swaps, repeats, and a dictionary of things that broke others.
import type { Random } from './random.ts';

const WORDS = [
  '__proto__',
  'constructor',
  'prototype',
  '{"__proto__":{"polluted":true}}',
  '{"type":"img","props":{"src":"x","onerror":"alert(1)"},"__k":null}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  '1e308',
  '-1e309',
  '-0',
  '1.7976931348623157e308',
  '281474976710655',
  '9007199254740993',
  '\\ud800',
  '\uD800',
  '\\u0000',
  '\0',
  '\uFEFF',
  '\u202E',
  '\u2028',
  'null',
  'true',
  '[]',
  '{}',
  '[[[[[[[[[[[[',
  '{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{}}}}}}}}}',
  '"minReader":99',
  '"version":0',
  '"version":1e9',
  '"format":"telemamori"',
  '"records":[',
  '"lock":{}',
  '=cmd|calc',
  '../../etc/passwd',
  'answer//status',
  'ａｎｓｗｅｒ/p1/1-1/status',
  '\n\n\n',
  '//',
  '/*',
  ',',
  ',,',
  ']',
  '}',
  '"',
  '\\',
  "'",
];

function once(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const to = Math.min(text.length, at + 1 + random.below(random.chance(0.2) ? 400 : 12));
  switch (random.below(8)) {
    case 0:
      return text.slice(0, at) + text.slice(to);
    case 1:
      return text.slice(0, at);
    case 2:
      return text.slice(0, at) + random.pick(WORDS) + text.slice(at);
    case 3:
      return text.slice(0, at) + random.pick(WORDS) + text.slice(to);
    case 4:
      return text.slice(0, to) + text.slice(at);
    case 5:
      return text.slice(0, at) + String.fromCharCode(random.below(0x10000)) + text.slice(at + 1);
    case 6: {
      const values = [...text.matchAll(/(?<=:)(?:"(?:[^"\\]|\\.)*"|-?[\d.]+|\[[^\][]*\])/g)];
      const value = values.length > 0 ? random.pick(values) : undefined;
      if (!value) return text;
      return text.slice(0, value.index) + random.pick(WORDS) + text.slice(value.index + value[0].length);
    }
    default: {
      const lines = text.split('\n');
      const line = random.below(lines.length);
      lines.splice(line, random.below(3), ...Array.from({ length: random.below(3) }, () => random.pick(lines)));
      return lines.join('\n');
    }
  }
}

/** The text after one to four damages. */
export function mutate(text: string, random: Random): string {
  let result = text;
  for (let left = 1 + random.below(4); left > 0; left--) result = once(result, random);
  return result;
}
