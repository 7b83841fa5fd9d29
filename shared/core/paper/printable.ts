// Makes any text safe to put on paper and into files: whatever somebody typed or imported stays text.

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters that must not reach a file
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu;
/** Marks that turn the direction of the text around them, and invisible fillers. */
const DIRECTION = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/gu;
const NONCHARACTERS = /[\ufdd0-\ufdef\ufffe\uffff]/gu;
/** Half of a character: no file format can hold it. */
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text in one normal form, with line breaks as `\n` and without characters that steer instead of say. */
export function printable(text: string): string {
  return text
    .replace(LONE_SURROGATES, '')
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replace(CONTROLS, '')
    .replace(DIRECTION, '')
    .replace(NONCHARACTERS, '')
    .normalize('NFC');
}

/** The same on one line, for titles, names and cells. */
export const printableLine = (text: string): string => printable(text).replace(/\s+/gu, ' ').trim();

/** A file name that every system takes: no path, no reserved characters, at most 80 characters. */
export function fileNameOf(text: string): string {
  const plain = printableLine(text)
    .replace(/[\\/:*?"<>|]/g, '_')
    .replace(/^\.+/, '');
  return (
    Array.from(plain)
      .slice(0, 80)
      .join('')
      .replace(/[. ]+$/, '') || 'telemamori'
  );
}
