// Every item has steps for the systems that people have at hand, in both languages.
import { describe, expect, test } from 'vitest';
import { HOWTO, ITEM_IDS, PLATFORM_IDS } from '../../shared/content/index.ts';
import { itemsAsked } from '../../shared/content/items/asked.ts';
import en from '../../shared/content/words/en/howto.ts';
import ja from '../../shared/content/words/ja/howto.ts';

type Words = Readonly<Record<string, Readonly<Record<string, { readonly steps: readonly string[] } | undefined>>>>;

const words: Readonly<Record<'ja' | 'en', Words>> = { ja, en };

/** Nothing to set on a device at all: decided by the company, or set inside the meeting tool. */
const DECIDED_BY_COMPANY: readonly string[] = ['S-9', 'S-10', 'S-12', ...itemsAsked.map(({ id }) => id)];
const SET_IN_MEETING_TOOL: readonly string[] = ['S-2'];
/** About ways into the office network and about watching computers: a phone has nothing to set. */
const COMPUTERS_ONLY: readonly string[] = ['S-6', 'S-8'];

function expectedPlatforms(item: string): readonly string[] {
  if (DECIDED_BY_COMPANY.includes(item)) return ['org'];
  if (SET_IN_MEETING_TOOL.includes(item)) return ['org', 'zoom', 'teams', 'webex', 'gmeet'];
  return COMPUTERS_ONLY.includes(item) ? ['org', 'win', 'mac'] : ['win', 'mac', 'ios', 'android'];
}

describe.each(ITEM_IDS)('item %s', (item) => {
  const facts = HOWTO[item];
  const platforms = PLATFORM_IDS.filter((platform) => facts[platform]);

  test('has steps for each system that people have at hand', () => {
    expect(platforms).toEqual(expect.arrayContaining([...expectedPlatforms(item)]));
  });

  test.each(['ja', 'en'] as const)('has in %s one text per step, for the same systems', (locale) => {
    expect(Object.keys(words[locale][item] ?? {}).sort()).toEqual([...platforms].sort());
    for (const platform of platforms) {
      const steps = words[locale][item]?.[platform]?.steps ?? [];
      expect(steps.length, platform).toBeGreaterThan(0);
      expect(steps.length, platform).toBe(facts[platform]?.checked.length);
      expect(steps.length, platform).toBeLessThanOrEqual(10);
      expect(facts[platform]?.minutes, platform).toBeGreaterThan(0);
    }
  });
});

test('screen names in brackets are closed again in every step', () => {
  const open = Object.entries(ja).flatMap(([item, platforms]) =>
    Object.entries(platforms).flatMap(([platform, { steps }]) =>
      steps
        .filter((step) => step.replace(/［[^［］]*］/gu, '').match(/[［］]/u))
        .map((step) => `${item}/${platform}: ${step}`),
    ),
  );
  expect(open).toEqual([]);
});
