// Reads our documents as a reader does: blocks of code, links, headings.

export type Block = {
  readonly language: string;
  readonly text: string /** nearest heading above */;
  readonly under: string;
};

/** The fenced blocks of a document, in their order. */
export function codeBlocks(markdown: string): Block[] {
  const found: Block[] = [];
  let under = '';
  for (const [, heading, language = '', text = ''] of markdown.matchAll(
    /^#{1,6} (.+)$|^```([\w-]*)\n([\s\S]*?)^```$/gm,
  )) {
    if (heading !== undefined) under = heading;
    else found.push({ language, text, under });
  }
  return found;
}

/** The one block of a language whose text fits; throws if there is none or more than one. */
export function codeBlock(markdown: string, language: string, fits: RegExp = /./): string {
  const found = codeBlocks(markdown).filter((block) => block.language === language && fits.test(block.text));
  const [only] = found;
  if (found.length !== 1 || !only) throw new Error(`${found.length} blocks of ${language} fit ${fits}.`);
  return only.text;
}

export const withoutCode = (markdown: string): string =>
  markdown.replace(/^```[\w-]*\n[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');

/** Targets of links and pictures, in their order: Markdown's and those of HTML. */
export const linksOf = (markdown: string): string[] => [
  ...[...withoutCode(markdown).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target),
  ...[...withoutCode(markdown).matchAll(/\b(?:src|href)="([^"]+)"/g)].map(([, target = '']) => target),
];

/** The anchors of the headings, as GitHub makes them. */
export function anchorsOf(markdown: string): string[] {
  const seen = new Map<string, number>();
  return [...markdown.replace(/^```[\w-]*\n[\s\S]*?^```$/gm, '').matchAll(/^#{1,6} (.+)$/gm)].map(
    ([, heading = '']) => {
      const anchor = heading
        .toLowerCase()
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-');
      const times = seen.get(anchor) ?? 0;
      seen.set(anchor, times + 1);
      return times === 0 ? anchor : `${anchor}-${times}`;
    },
  );
}
