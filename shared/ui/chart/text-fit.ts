// How wide words are in a drawing, and where they break. Drawings have no line breaks of their own.

/** Width of a text in em, near enough: full-width characters count 1, others a little over a half. */
export function emWidth(text: string): number {
  let width = 0;
  for (const character of text) width += /[ -~\u00a0-\u00ff–]/.test(character) ? 0.58 : 1;
  return width;
}

/** These must not begin a line. */
const NO_START = '、。，．・：；？！）」』】〉》％ーァィゥェォッャュョぁぃぅぇぉっゃゅょ';

/** Words for scripts with spaces; single characters (with what must follow them) for Japanese. */
function pieces(text: string): string[] {
  const found = text.match(/[!-~\u00a1-\u00ff–]+\s*|\s+|./gu) ?? [];
  return found.reduce<string[]>((all, piece) => {
    const last = all.at(-1);
    if (last !== undefined && NO_START.includes(piece)) all[all.length - 1] = last + piece;
    else all.push(piece);
    return all;
  }, []);
}

/** The text in lines of at most `width` em. A single word wider than that gets a line of its own. */
export function breakLines(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && emWidth((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
