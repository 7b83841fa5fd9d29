// Every setting and every step in doubt is named, one by one, with a way to it.
import { expect, test } from 'vitest';
import { DoubtNames, doubtNameNeeds } from '../../../pwa/screens/about/doubt-names.tsx';
import { UNVERIFIED_SETTINGS, UNVERIFIED_STEPS } from '../../../shared/content/sourced-facts.ts';
import { LOCALES } from '../../../shared/core/locale.ts';
import { draw, speak } from '../../ui/draw.tsx';

test.each(LOCALES)('in %s', async (language) => {
  await speak(language);
  await Promise.all(doubtNameNeeds.map((words) => words.load(language)));
  const root = await draw(<DoubtNames />);
  const links = [...root.querySelectorAll('li a')].map((link) => link.getAttribute('href') ?? '');
  for (const id of UNVERIFIED_SETTINGS)
    expect(
      links.filter((href) => href.endsWith(`setting=${id}`)),
      id,
    ).toHaveLength(1);
  const steps = links.filter((href) => href.includes('/item/'));
  expect(steps).toHaveLength(UNVERIFIED_STEPS.length);
  const texts = [...root.querySelectorAll('li')].map((line) => line.textContent ?? '');
  expect(texts.filter((text) => text.trim().length < 5 || text.includes('undefined'))).toEqual([]);
});
