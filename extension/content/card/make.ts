// Makes elements the safe way: tag, text, attributes, children. Nothing is ever parsed.
import type { Part } from '../../messages/protocol.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The element of a part, with everything in it. */
export function make([tag, attributes, ...children]: Part): HTMLElement {
  const isDrawn = tag === 'svg' || tag === 'path';
  const element = isDrawn ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map((child) => (typeof child === 'string' ? child : make(child))));
  return element as HTMLElement;
}
