// A tree of elements that is drawn by the app and written to a file alike; texts are texts until the very end.

export type Markup =
  | string
  | {
      readonly tag: string;
      readonly attributes: Readonly<Record<string, string | number>>;
      readonly children: readonly Markup[];
    };

/** One element. */
export const element = (
  tag: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly Markup[] = [],
): Markup => ({ tag, attributes, children });

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text as it must stand in an HTML file, between tags or in a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

const VOID_TAGS = new Set(['br', 'meta', 'hr']);

/** The tree as HTML text. Tags and attribute names are our own; all values and texts are escaped. */
export function toHtml(markup: Markup): string {
  if (typeof markup === 'string') return escapeHtml(markup);
  const attributes = Object.entries(markup.attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
    .join('');
  if (VOID_TAGS.has(markup.tag)) return `<${markup.tag}${attributes}>`;
  return `<${markup.tag}${attributes}>${markup.children.map(toHtml).join('')}</${markup.tag}>`;
}
