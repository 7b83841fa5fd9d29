// Which steps have words that were seen in the maker's own help, and which are still in doubt.
import { expect, test } from 'vitest';
import { HOWTO, TOOL_IDS, TOOLS } from '../../shared/content/index.ts';
import { STEP_SOURCES } from '../../shared/content/step-sources.ts';
import ja from '../../shared/content/words/ja/howto.ts';

/** `item/system/step` of every step → is it known. */
const STEPS = new Map<string, boolean>(
  Object.entries(HOWTO).flatMap(([item, systems]) =>
    Object.entries(systems).flatMap(([system, { checked }]) =>
      checked.map((known, at) => [`${item}/${system}/${at + 1}`, known] as const),
    ),
  ),
);

const textOf = (id: string): string => {
  const [item = '', system = '', step = ''] = id.split('/');
  const systems = (ja as Readonly<Record<string, Readonly<Record<string, { readonly steps: readonly string[] }>>>>)[
    item
  ];
  return systems?.[system]?.steps[Number(step) - 1] ?? '';
};

test('a source belongs to a step that exists, and names a page', () => {
  const lost = Object.entries(STEP_SOURCES).filter(([id, { source }]) => !STEPS.has(id) || source === '');
  expect(lost.map(([id]) => id)).toEqual([]);
});

test('a step is known where its words stood in an official text, and only there', () => {
  const wrong = Object.entries(STEP_SOURCES).filter(([id, { confidence }]) => STEPS.get(id) !== (confidence === 'A'));
  expect(wrong.map(([id]) => id)).toEqual([]);
});

test('a step in doubt says what is doubted: a name on a screen, or a fact with its source', () => {
  const vague = [...STEPS].filter(([id, known]) => !known && !/［/u.test(textOf(id)) && !STEP_SOURCES[id]);
  expect(vague.map(([id]) => id)).toEqual([]);
});

test('at most 60 steps and settings are in doubt, of 200 before the fact check of November 2026', () => {
  const steps = [...STEPS.values()].filter((known) => !known).length;
  const settings = TOOL_IDS.flatMap((tool) => TOOLS[tool].settings).filter(({ checked }) => !checked).length;
  console.info(`In doubt: ${steps} steps of ${STEPS.size}, ${settings} settings.`);
  expect(steps + settings).toBeLessThanOrEqual(60);
});
