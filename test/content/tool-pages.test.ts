// Every page and every sign that the extension goes by has a source and a date: none is believed without anybody knowing why.
import { expect, test } from 'vitest';
import { PAGE_FACTS, SIGN_FACTS } from '../../shared/content/index.ts';
import { PAGE_TOOLS } from '../../shared/core/meeting/pages/all.ts';
import { SOMEWHERE } from '../fixtures/addresses.ts';
import { SEEN_ADDRESSES } from '../fixtures/seen-addresses.ts';

test('every moment of a tool that an address can mean has its fact, once', () => {
  const seen = SEEN_ADDRESSES.filter(({ isRunOn }) => isRunOn).flatMap(({ moment }) => moment ?? []);
  const moments = new Set(
    [...SOMEWHERE.map(({ moment }) => moment), ...seen].map(({ tool, phase }) => `${tool} ${phase}`),
  );
  expect(PAGE_FACTS.map(({ tool, phase }) => `${tool} ${phase}`).sort()).toEqual([...moments].sort());
});

test('every selector of a tool has its fact, once', () => {
  const selectors = Object.values(PAGE_TOOLS)
    .flatMap(({ tool, signs }) => [
      ...signs.before.split(',').map((selector) => `${tool} before ${selector}`),
      ...signs.inTalk.split(',').map((selector) => `${tool} in-talk ${selector}`),
      ...signs.left.split(',').map((selector) => `${tool} left ${selector}`),
    ])
    .filter((line) => !line.endsWith(' '));
  expect(SIGN_FACTS.map(({ tool, sign, selector }) => `${tool} ${sign} ${selector}`).sort()).toEqual(selectors.sort());
});

test('what nobody confirmed is not called certain', () => {
  for (const { source, confidence } of [...PAGE_FACTS, ...SIGN_FACTS]) {
    expect(source.length).toBeGreaterThan(10);
    if (/not confirmed|nobody/.test(source)) expect(confidence).toBe('U');
  }
});
