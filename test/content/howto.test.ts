// Every item has steps for the systems that people have at hand, in both languages.
import { describe, expect, test } from 'vitest';
import { HOWTO, ITEM_IDS, PLATFORM_IDS } from '../../shared/content/index.ts';
import en from '../../shared/content/words/en/howto.ts';
import ja from '../../shared/content/words/ja/howto.ts';

type Words = Readonly<Record<string, Readonly<Record<string, { readonly steps: readonly string[] } | undefined>>>>;

const words: Readonly<Record<'ja' | 'en', Words>> = { ja, en };

/** What the company decides or arranges, with nothing to set on a single device. */
const WITHOUT_DEVICE: readonly string[] = [];

describe.each(ITEM_IDS)('item %s', (item) => {
  const facts = HOWTO[item];
  const platforms = PLATFORM_IDS.filter((platform) => facts[platform]);

  test('has steps for Windows, Mac, iPhone and Android', () => {
    if (WITHOUT_DEVICE.includes(item)) expect(platforms).toContain('org');
    else expect(platforms).toEqual(expect.arrayContaining(['win', 'mac', 'ios', 'android']));
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
