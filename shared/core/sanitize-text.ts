// Text as it may be shown: without control characters and without the marks that turn the reading direction around.

// C0 and C1 controls but tab and line break; U+202A–202E and U+2066–2069 reorder what stands around them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const HIDDEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** The text without what could hide or disguise its meaning. Line breaks become `\n`. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(HIDDEN, '');
}
