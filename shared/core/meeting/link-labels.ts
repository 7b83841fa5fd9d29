// Links that show one address and lead to another: Markdown, HTML, Slack, and how Outlook writes links as text.

/** What is shown, and where it leads; both as written. */
export type LabelledLink = { readonly label: string; readonly target: string };

/** Labels are short; a longer one is a page of text. */
const LONGEST_LABEL = 300;
const URL_HEAD = /^https?:/i;
/** An invitation has a handful. */
const MOST_LABELS = 200;

/** Every pair of a text. Each form is looked for from its fixed sign outwards, so the time grows with the text only. */
export function labelledLinks(text: string): LabelledLink[] {
  const found: LabelledLink[] = [];
  /** @param targetOf reads on; asked only for what can be the address of a site */
  const add = (label: string, targetOf: () => string): void => {
    if (!label.includes('.') || found.length >= MOST_LABELS) return;
    const target = targetOf();
    if (URL_HEAD.test(target)) found.push({ label: label.trim(), target });
  };
  // [label](target)
  for (const { index } of text.matchAll(/\]\(\s?<?(?=https?:)/gi)) {
    const before = text.slice(Math.max(0, index - LONGEST_LABEL), index);
    add(before.slice(before.lastIndexOf('[') + 1), () => {
      const behind = text.slice(index + 2, index + 2 + 4096);
      return /^\s?<?([^\s)>]*)/.exec(behind)?.[1] ?? '';
    });
  }
  for (const { index } of text.matchAll(/<(?=https?:)/gi)) {
    const inside = /^[^\s<>]*/.exec(text.slice(index + 1, index + 4097))?.[0] ?? '';
    const bar = inside.indexOf('|');
    // <target|label>, and: label<target>
    if (bar > 0) {
      const rest = text.slice(index + 1 + bar + 1, index + 1 + bar + 1 + LONGEST_LABEL);
      add(/^[^<>]*/.exec(rest)?.[0] ?? '', () => inside.slice(0, bar));
    } else {
      const first = Math.max(0, index - LONGEST_LABEL);
      let from = Math.max(first, /[ \t]/.test(text.charAt(index - 1)) ? index - 1 : index);
      while (from > first && !/[\s<>]/.test(text.charAt(from - 1))) from -= 1;
      add(text.slice(from, index), () => inside);
    }
  }
  // <a href="target">label</a>
  for (const { index } of text.matchAll(/<a\s(?=[^<>]{0,300}href)/gi)) {
    const tag = text.slice(index, index + 4096 + LONGEST_LABEL);
    const close = tag.indexOf('>');
    const target = /\shref\s*=\s*["']?([^\s"'>]*)/i.exec(tag.slice(0, Math.max(close, 0)))?.[1] ?? '';
    const label = tag.slice(close + 1, close + 1 + LONGEST_LABEL);
    const end = label.search(/<\/a/i);
    if (end >= 0) add(label.slice(0, end).replace(/<[^>]*>/g, ''), () => target);
  }
  return found;
}
