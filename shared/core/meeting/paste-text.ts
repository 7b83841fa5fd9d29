// Turns what people paste (mails, calendar files, HTML, quoted replies) into plain text with its links in one piece.
import { withoutEnd } from './text-end.ts';

/** What is written but never seen: zero-width characters, joiners, direction marks, soft hyphens. */
const UNSEEN = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  sol: '/',
  colon: ':',
  period: '.',
  quest: '?',
  equals: '=',
  num: '#',
  commat: '@',
  lowbar: '_',
  percnt: '%',
};

function decodeEntity(whole: string, name: string): string {
  if (name[0] !== '#') return ENTITIES[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : whole;
}

/** Wide letters and signs as the narrow ones, as browsers fold them in names; the wide space too. */
const narrow = (text: string): string =>
  text.replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).replace(/\u3000/g, ' ');

/** In such mail every `=` begins two hex digits or ends a line; short lines that end so may be a link cut behind `pwd=`. */
const isQuotedPrintable = (text: string): boolean =>
  !/=(?![0-9A-F]{2}|\r?\n)/i.test(text) && (/=(?:3D|[CEF][0-9A-F]=)/i.test(text) || /^.{60,75}=\r?$/m.test(text));

/** Soft line breaks and `=3D`, as mail programs write them; bytes of other letters stay, no link needs them. */
const decodeQuotedPrintable = (text: string): string =>
  text
    .replace(/=\r?\n/g, '')
    .replace(/=([2-7][0-9A-F])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Calendar files fold long lines and write line breaks and commas with a backslash. */
const decodeCalendar = (text: string): string =>
  text
    .replace(/\r?\n[ \t]/g, '')
    .replace(/\\n/gi, '\n')
    .replace(/\\([,;\\])/g, '$1');

/**
 * The text as people would see it, with nothing in it that only breaks links.
 * @param text at most as long as the check takes; every step is one pass
 */
export function cleanText(text: string): string {
  let clean = text.replace(UNSEEN, '');
  if (isQuotedPrintable(clean)) clean = decodeQuotedPrintable(clean);
  if (/^BEGIN:V(?:CALENDAR|EVENT)|^(?:DESCRIPTION|LOCATION|X-[A-Z-]+)[;:]/m.test(clean)) clean = decodeCalendar(clean);
  clean = narrow(clean).replaceAll('\\/', '/');
  for (let round = 0; round < 3 && /&(?:#x?[0-9a-f]{1,6}|[a-z]{2,8});/i.test(clean); round += 1) {
    clean = clean.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, decodeEntity);
  }
  return joinLines(clean.replace(/<wbr\s?\/?>/gi, ''));
}

const QUOTE = /^[ \t]*(?:[>|][ \t]?)+/;
/** A line that a link began and did not end. */
const OPEN_END = /https?:[^\s<>"]*$/i;
/** How a link goes on: its own signs first, or a piece with signs in it that no sentence has. */
const GOES_ON = /^(?:[?&=%#][^\s<>"]|\/[^\s<>"/]|[\w~-]*[%&?#][\w~%.=&-])/;
/** Signs after which a link cannot be at its end. */
const CUT_HERE = /[/?&=%_-]$|%[0-9a-f]?$/i;
/** A list, not the rest of a link. */
const NEW_POINT = /^(?:https?:|[-*・]\s|\d+[.)]\s|[A-Za-z]+:)/i;
/** An address of its own. */
const OTHER_HOST = /^[\w-]+(?:\.[\w-]+)+(?:[/?#:]|$)/;
const ONLY_HOST = /^https?:\/\/[^/?#]*$/i;
/** Mail programs break lines near 70 signs. */
const FULL_LINE = 60;

/** True if the second line is the rest of the link at the end of the first. */
function isOneLink(line: string, next: string): boolean {
  const piece = /^[^\s<>"]*/.exec(next)?.[0] ?? '';
  const link = piece && OPEN_END.exec(line)?.[0];
  if (!link || NEW_POINT.test(next) || /[^!-~]/.test(piece)) return false;
  // The name of a site, broken behind a dot: whoever clicks on it in the mail goes to the whole of it.
  if (ONLY_HOST.test(link) && OTHER_HOST.test(piece)) return /[.-]$/.test(link) && /[/?#]/.test(piece);
  if (OTHER_HOST.test(piece)) return false;
  // Between angle brackets a link goes on until they close (RFC 3986, appendix C).
  const isBracketed = line[line.length - link.length - 1] === '<';
  if (isBracketed && next.slice(piece.length).startsWith('>')) return true;
  if (GOES_ON.test(next) || (line.length > FULL_LINE && /^[\w~-]+=[\w~%.-]/.test(piece))) return true;
  return CUT_HERE.test(link) && !/^https?:\/\/[^/]+\/$/.test(link) && /[\d_=%-]|^[A-Za-z0-9]+$/.test(piece);
}

/** Puts links together again that a mail program broke into lines, also in quoted mail. */
function joinLines(text: string): string {
  const lines = text.split(/\r\n|\n|\r/);
  const joined: string[] = [];
  for (const line of lines) {
    const bare = line.replace(QUOTE, '');
    const last = joined.length - 1;
    // A blank, a bracket or nothing at its beginning: no rest of a link.
    if (last >= 0 && /^[^\s<>"]/.test(bare)) {
      const before = withoutEnd(joined[last] ?? '', ' \t');
      if (isOneLink(before.slice(-2048), bare)) {
        joined[last] = before + bare;
        continue;
      }
    }
    joined.push(bare === line ? line : ' '.repeat(line.length - bare.length) + bare);
  }
  return joined.join('\n');
}
