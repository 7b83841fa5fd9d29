// All parts of the kit in all their states: they draw, everything that can be used has a name, ids are unique.
import axe from 'axe-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { ALL_EXAMPLES, ExamplesPage } from '../../shared/ui/examples.tsx';
import { draw, speak } from './draw.tsx';

const states = ALL_EXAMPLES.flatMap(({ part, states }) =>
  Object.entries(states).map(([state, Example]) => ({ part, state, Example })),
);

/** What a screen reader calls it, without the browser's help: enough to find what has no name at all. */
function nameOf(element: Element): string {
  const by = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
  const texts = [
    element.getAttribute('aria-label'),
    ...by.map((id) => document.getElementById(id)?.textContent),
    ...[...(labels ?? [])].map((label) => label.textContent),
    element instanceof HTMLSelectElement ? [...element.labels].map((label) => label.textContent).join(' ') : null,
    element.textContent,
  ];
  return texts.filter(Boolean).join(' ').trim();
}

const USABLE =
  'a[href], button, input, select, textarea, summary, [role="img"], [role="tablist"], [role="group"], table';

describe.each(['ja', 'en'] as const)('in %s', (language) => {
  beforeEach(() => speak(language));

  test.each(states)('$part: $state draws, and everything that can be used has a name', async ({ Example }) => {
    const root = await draw(<Example />);
    expect(root.childElementCount).toBeGreaterThan(0);
    const nameless = [...root.querySelectorAll(USABLE)].filter((element) => nameOf(element) === '');
    expect(nameless.map((element) => element.outerHTML)).toEqual([]);
  });
});

test('the page of all parts has unique ids and breaks no rule that can be seen without layout', async () => {
  await speak('ja');
  document.documentElement.lang = 'ja';
  document.title = '部品';
  const root = await draw(<ExamplesPage />);
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}, 180_000);
