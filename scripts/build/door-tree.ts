// Markup as a tree of elements, for pages on which the policy allows no markup.
import { JSDOM } from 'jsdom';
import type { Tree } from '../../pwa/start/element-tree.ts';

/** What only matters to those who can press, hear or reach something: nobody can, in a page drawn ahead. */
const UNUSED =
  /^(?:id|for|name|aria-(?:label|labelledby|describedby|hidden|controls|expanded)|role|tabindex|value|focusable|autocomplete)$/;

function treeOf(node: Node): Tree[] {
  if (node.nodeType === node.TEXT_NODE) return [node.textContent ?? ''];
  if (node.nodeType !== node.ELEMENT_NODE) return [];
  const element = node as Element;
  const used = [...element.attributes].filter(({ name }) => element.localName === 'main' || !UNUSED.test(name));
  const attributes = Object.fromEntries(used.map(({ name, value }) => [name, value]));
  return [[element.localName, attributes, ...[...element.childNodes].flatMap(treeOf)]];
}

/** The first element of that name in the markup. Throws if there is none. */
export function elementIn(html: string, name: string): Tree {
  const element = new JSDOM(html).window.document.querySelector(name);
  const [tree] = element ? treeOf(element) : [];
  if (!tree) throw new Error(`The markup has no element "${name}".`);
  return tree;
}

/**
 * The beginning of a tree: what follows so many letters of text is left out, and so is what would be empty then.
 * @returns the tree, and the letters that are left over
 */
export function beginningOf(tree: Tree, letters: number): { readonly tree: Tree; readonly left: number } {
  if (typeof tree === 'string') return { tree, left: letters - tree.trim().length };
  const [name, attributes, ...children] = tree;
  const kept: Tree[] = [];
  let left = letters;
  for (const child of children) {
    if (left <= 0) break;
    const beginning = beginningOf(child, left);
    kept.push(beginning.tree);
    left = beginning.left;
  }
  return { tree: [name, attributes, ...kept], left };
}
