// Puts readings above the characters of every text that is drawn, whatever part draws it.
import { type ComponentChild, type ComponentChildren, Fragment, h, isValidElement, options, type VNode } from 'preact';
import type { Reader } from '../../core/readings.ts';
import { locale } from '../locale.ts';
import { isBare } from './bare.ts';
import { furigana } from './furigana.ts';
import { Ruby } from './ruby.tsx';

/** Elements that hold text alone, and those of a reading itself. */
const TEXT_ONLY = new Set([
  'option',
  'title',
  'textarea',
  'style',
  'script',
  'text',
  'tspan',
  'desc',
  'ruby',
  'rt',
  'rp',
]);
/** What draws a reading; its pieces must not be read again. */
const OWN = 'tm-reading';
const HAS_HAN = /[\u3400-\u9fff]/;

const isText = (child: ComponentChild): child is string | number =>
  typeof child === 'string' || typeof child === 'number';

/**
 * The children with each row of texts read as one: 「3」 and 「件」 belong together. As many children as before, so that no
 * element beside them is drawn anew.
 */
export function readChildren(children: readonly ComponentChild[], read: Reader): ComponentChild[] {
  const drawn = [...children];
  for (let from = 0; from < drawn.length; from += 1) {
    let to = from;
    while (to < drawn.length && isText(drawn[to])) to += 1;
    const text = drawn.slice(from, to).join('');
    if (HAS_HAN.test(text)) {
      const segments = read(text);
      if (segments.some(({ reading }) => reading !== undefined)) {
        drawn[from] = h(Ruby, { segments });
        drawn.fill(null, from + 1, to);
      }
    }
    const child = drawn[from] as ComponentChildren;
    if (Array.isArray(child)) drawn[from] = readChildren(child, read) as unknown as ComponentChild;
    from = Math.max(from, to - 1);
  }
  return drawn;
}

type Props = { children?: ComponentChild | ComponentChild[]; class?: unknown };

function addReadings({ type, props }: VNode, read: Reader): void {
  if (type !== Fragment && (typeof type !== 'string' || TEXT_ONLY.has(type))) return;
  const own = props as Props;
  const { children } = own;
  if (children === undefined || children === null || own.class === OWN) return;
  if (Array.isArray(children)) {
    own.children = readChildren(children, read);
  } else if (isText(children)) {
    const [only] = readChildren([children], read);
    if (isValidElement(only)) own.children = only;
  }
}

/** From now on texts have readings whenever they are switched on and the language is Japanese. Gives what ends it. */
export function readEverywhere(read: Reader): () => void {
  const before = options.vnode;
  options.vnode = (vnode) => {
    if (furigana.peek() && locale.peek() === 'ja' && !isBare()) addReadings(vnode, read);
    before?.(vnode);
  };
  return () => {
    if (before) options.vnode = before;
    else delete options.vnode;
  };
}
