// Reads a web address by hand, as browsers read it, because the core has no `URL`. Where it is unsure it says null.
import { decodePunycode } from './punycode.ts';

/** Start and end (exclusive) of a part, counted in the text that was given. */
export type Span = readonly [start: number, end: number];

/** What a page's address is made of. */
export type PageAddress = {
  /** lower case, one trailing dot removed */
  readonly host: string;
  /** '' or from '/' on */
  readonly path: string;
  /** without '?' */
  readonly query: string;
  /** without '#' */
  readonly fragment: string;
};

/** An address as it was written, with the places of its parts. The host may hold non-ASCII letters; width is folded as browsers do. */
export type Address = PageAddress & {
  readonly scheme: 'https' | 'http';
  readonly schemeSpan: Span;
  /** the part before `@`, a favourite of forged links; null if there is none */
  readonly userInfoSpan: Span | null;
  readonly hostSpan: Span;
  /** digits as written; '' if none */
  readonly port: string;
};

const SCHEME = /^(https?):[\\/]*/i;
/** All that browsers let into a host, however unlikely that such a name is registered. */
const HOST_CHARACTERS = /^(?:[a-z0-9._!$&'()*+,;=~"`{}-]|[^\p{ASCII}\p{White_Space}\p{Cc}])+$/u;
/** What domain names silently drop: soft hyphen, zero-width characters, joiners of words, variation selectors. */
const IGNORED_IN_HOSTS = /\u00AD|\u200B|\u2060|\u2064|\uFEFF|[\uFE00-\uFE0F]/g;

/** What folding leaves as it is: nearly every host. */
const PLAIN_HOST = /^(?!xn--)[a-z0-9_-]+(?:\.(?!xn--)[a-z0-9_-]+)*$/;

/** Blanks at both ends, as browsers trim them: nothing above the space. */
function trimmedSpan(text: string): Span {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 0x20) start += 1;
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end -= 1;
  return [start, end];
}

/** Where a sign stands at or behind a place; the end of the text if it does not. */
function indexFrom(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? text.length : at;
}

const AFTER_AUTHORITY = /[/\\?#]|$/g;

function authorityEndOf(text: string, from: number): number {
  AFTER_AUTHORITY.lastIndex = from;
  return AFTER_AUTHORITY.exec(text)?.index ?? text.length;
}

const isLabel = (label: string): boolean =>
  label !== '' && (!label.startsWith('xn--') || decodePunycode(label.slice(4)) !== null);

/** A name, or a piece of one, with its letters as a browser would compare them. */
export const foldName = (written: string): string =>
  written
    .replace(/%([0-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .normalize('NFKC')
    .replace(IGNORED_IN_HOSTS, '')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[\u3002\uFF0E\uFF61]/g, '.');

/** The host as a browser would compare it, or null if no browser would go there. */
function foldHost(written: string): string | null {
  if (PLAIN_HOST.test(written)) return written;
  const host = foldName(written).replace(/\.$/, '');
  return HOST_CHARACTERS.test(host) && host.split('.').every(isLabel) ? host : null;
}

/**
 * Reads an http(s) address, tolerant as browsers are (backslashes, missing or extra slashes, user info, wide letters).
 * @returns null for other schemes, blanks inside, broken hosts, IPv6 hosts and broken ports
 */
export function readAddress(text: string): Address | null {
  const [start, end] = trimmedSpan(text);
  const body = text.slice(start, end);
  const scheme = SCHEME.exec(body);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are meant
  if (!scheme || /[\u0000-\u0020\u007F]/.test(body)) return null;
  const authorityStart = scheme[0].length;
  const authorityEnd = authorityEndOf(body, authorityStart);
  const authority = body.slice(authorityStart, authorityEnd);
  const at = authority.lastIndexOf('@');
  const [, written = '', port = ''] = /^([^:[\]]*)(?::(\d*))?$/.exec(authority.slice(at + 1)) ?? [];
  const host = foldHost(written);
  if (!host || Number(port) > 65_535) return null;
  const hostStart = start + authorityStart + at + 1;
  const fragmentAt = indexFrom(body, '#', authorityEnd);
  const queryAt = Math.min(indexFrom(body, '?', authorityEnd), fragmentAt);
  const schemeName = (scheme[1] ?? '').toLowerCase();
  return {
    scheme: schemeName === 'https' ? 'https' : 'http',
    schemeSpan: [start, start + schemeName.length],
    userInfoSpan: at < 0 ? null : [start + authorityStart, start + authorityStart + at],
    host,
    hostSpan: [hostStart, hostStart + written.length],
    port,
    path: body.slice(authorityEnd, queryAt).replaceAll('\\', '/'),
    query: body.slice(queryAt + 1, fragmentAt),
    fragment: body.slice(fragmentAt + 1),
  };
}

/** `https://`, no user info, plain ASCII names, the usual port, printable ASCII. */
const PAGE =
  /^https:\/\/((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?)\.?(?::443)?(\/[\w!$&'()*+,\-./:;=@~%|[\]]*)?(?:\?([!-"$-~]*))?(?:#([!-~]*))?$/i;
/** What a browser would still rewrite. */
const DOT_SEGMENT = /\/(?:\.|%2e){1,2}(?:\/|$)/i;

/**
 * Reads an address as the browser's own address bar holds it.
 * @returns null for everything else, however harmless
 */
export function readStrictAddress(text: string): PageAddress | null {
  const [, host = '', path = '/', query = '', fragment = ''] = PAGE.exec(text) ?? [];
  // No tool has a Punycode host.
  const isPlain = host !== '' && host.length < 254 && !/(?:^|\.)xn--/i.test(host) && !DOT_SEGMENT.test(path);
  return isPlain ? { host: host.toLowerCase(), path, query, fragment } : null;
}

/** The first value of a query parameter, not decoded; null if the parameter is missing. */
export function queryValue(query: string, name: string): string | null {
  const found = query.split('&').find((pair) => pair === name || pair.startsWith(`${name}=`));
  return found === undefined ? null : found.slice(name.length + 1);
}
