// Markup as a tree of elements, and the beginning of one.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Tree } from '../../pwa/start/element-tree.ts';
import { beginningOf, elementIn } from '../../scripts/build/door-tree.ts';

const lettersOf = (tree: Tree): number =>
  typeof tree === 'string'
    ? tree.trim().length
    : tree.slice(2).reduce<number>((sum, child) => sum + lettersOf(child as Tree), 0);

it('has names, attributes, texts and pictures as they stand in the markup', () => {
  const html =
    '<body><main id="main" class="a"><h1>VPN &amp; more</h1><!-- no --><svg viewBox="0 0 1 1"><path d="M0 0"/></svg></main>';
  expect(elementIn(html, 'main')).toEqual([
    'main',
    { id: 'main', class: 'a' },
    ['h1', {}, 'VPN & more'],
    ['svg', { viewBox: '0 0 1 1' }, ['path', { d: 'M0 0' }]],
  ]);
});

it('says so when the element is missing', () => {
  expect(() => elementIn('<p>no</p>', 'main')).toThrow('main');
});

const { tree: trees } = fc.letrec<{ tree: Tree; element: Tree }>((tie) => ({
  tree: fc.oneof({ maxDepth: 4 }, fc.string(), tie('element')),
  element: fc
    .tuple(fc.constantFrom('p', 'div', 'h1'), fc.array(tie('tree'), { maxLength: 5 }))
    .map(([name, children]) => [name, {}, ...children] as Tree),
}));

it('the beginning has the first texts whole, stops once there are enough letters, and is the tree itself if it is short', () => {
  const textsOf = (tree: Tree): string[] =>
    typeof tree === 'string' ? [tree] : tree.slice(2).flatMap((child) => textsOf(child as Tree));
  fc.assert(
    fc.property(trees, fc.integer({ min: 1, max: 40 }), (tree, letters) => {
      const { tree: beginning, left } = beginningOf(tree, letters);
      const texts = textsOf(beginning);
      expect(textsOf(tree).slice(0, texts.length)).toEqual(texts);
      expect(left).toBe(letters - lettersOf(beginning));
      if (lettersOf(tree) < letters) expect(beginning).toEqual(tree);
      const last = texts.at(-1) ?? '';
      if (left < 0) expect(lettersOf(beginning) - last.trim().length).toBeLessThan(letters);
    }),
  );
});
