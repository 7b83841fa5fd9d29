// The drawing of one method, with its words in the language of the screen.
import { findMethod, methodWords } from '../../../shared/content/index.ts';
import type { MethodId } from '../../../shared/content/methods.ts';
import type { MethodNumber } from '../../../shared/core/item.ts';
import { MethodDiagram } from '../../../shared/ui/method-diagram/method-diagram.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';

export function MethodPicture({ method }: { readonly method: MethodNumber }) {
  const all = useWords(methodWords);
  const facts = findMethod(method);
  if (!facts) return null;
  const words = all.methods[facts.id as MethodId];
  const nodes: Readonly<Record<string, string>> = words.nodes;
  const links: Readonly<Record<string, string>> = words.links;
  return (
    <MethodDiagram
      nodes={facts.diagram.nodes.map((node) => ({ ...node, label: nodes[node.id] ?? '' }))}
      links={facts.diagram.links.map((link) => ({ ...link, label: links[`${link.from}>${link.to}`] ?? '' }))}
      zones={all.zones}
      alt={words.diagramAlt}
    />
  );
}
