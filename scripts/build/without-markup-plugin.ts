// Takes out of Preact what writes markup from a string. Nothing of ours uses it, and the lint of addons.mozilla.org, which has
// no exceptions, warns of every assignment to innerHTML (UNSAFE_VAR_ASSIGNMENT).
import { type Plugin, parseAst } from 'vite';

type Node = { readonly type: string; readonly start: number; readonly end: number };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const isMarkup = (value: unknown): boolean => {
  const { type, property } = value as { type?: string; property?: { name?: string } };
  return type === 'MemberExpression' && property?.name === 'innerHTML';
};

/** The places where `.innerHTML` is written or read, and what stands there instead. */
function replacements(node: Node): { start: number; end: number; by: string }[] {
  const { type, start, end, left } = node as Node & { left?: unknown };
  if (type === 'AssignmentExpression' && isMarkup(left)) return [{ start, end, by: '0' }];
  if (isMarkup(node)) return [{ start, end, by: '""' }];
  const parts: readonly unknown[] = Object.values(node).flat();
  return parts.filter(isNode).flatMap(replacements);
}

/** Code that neither writes nor reads markup: `dangerouslySetInnerHTML` does nothing then. */
export const withoutMarkup = (code: string): string =>
  replacements(parseAst(code) as Node)
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, by }) => text.slice(0, start) + by + text.slice(end), code);

export function withoutMarkupPlugin(): Plugin {
  return {
    name: 'telemamori:without-markup',
    apply: 'build',
    transform(code, id) {
      if (!/[/\\]preact[/\\]dist[/\\]preact\.m?js$/.test(id.replace(/\?.*$/, ''))) return null;
      return { code: withoutMarkup(code), map: null };
    },
  };
}
