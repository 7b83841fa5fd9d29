// Hash addresses ↔ routes. One document serves every address, so any static host and the extension serve it alike.
import { signal } from '@preact/signals';
import { cutText } from '../../shared/core/cut-text.ts';

/**
 * So much of an address is looked at: a shared text of the longest kind, every character of it escaped. Each screen cuts
 * its own part further. An address that ends in the middle of an escape is read as it is.
 */
const LONGEST_ADDRESS = 200_000;

export type Route = {
  /** the pattern that matched, for example `item/:id` */
  readonly pattern: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** the address itself, without `#` */
  readonly address: string;
};

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A broken escape in a hand-made link: take it as it is.
    return text;
  }
}

function matchPattern(pattern: string, parts: readonly string[]): Record<string, string> | null {
  const wanted = pattern === '' ? [] : pattern.split('/');
  if (wanted.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [index, name] of wanted.entries()) {
    const part = parts[index] ?? '';
    if (name.startsWith(':')) params[name.slice(1)] = decode(part);
    else if (name !== part) return null;
  }
  return params;
}

/**
 * The route of an address such as `#/item/9-2?from=home`, or null if no pattern fits.
 * @param patterns as `item/:id`, without a leading slash; `''` is home
 */
export function matchRoute(hash: string, patterns: readonly string[]): Route | null {
  const address = cutText(hash.replace(/^#/, ''), LONGEST_ADDRESS) || '/';
  const [pathText = '', queryText = ''] = address.split('?', 2);
  const parts = pathText.split('/').filter(Boolean);
  for (const pattern of patterns) {
    const params = matchPattern(pattern, parts);
    if (params) return { pattern, params, query: new URLSearchParams(queryText), address };
  }
  return null;
}

/** The address of a route as an href: `href('item', '9-2')` → `#/item/9-2`. */
export const href = (...parts: readonly string[]): string => `#/${parts.map(encodeURIComponent).join('/')}`;

/** An href with a query: `hrefWith(['checklist'], { show: 'left' })` → `#/checklist?show=left`. Empty values are left out. */
export function hrefWith(parts: readonly string[], query: Readonly<Record<string, string>>): string {
  const filled = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ''));
  const text = filled.toString();
  return href(...parts) + (text ? `?${text}` : '');
}

export const hash = signal(typeof location === 'undefined' ? '' : location.hash);

/** False once the address has gone on: a screen follows its address a moment later. */
export const isPresent = ({ address }: Route): boolean =>
  (cutText(hash.peek().replace(/^#/, ''), LONGEST_ADDRESS) || '/') === address;

/** Follows the address bar until `stop` is aborted. */
export function followAddress(stop: AbortSignal): void {
  hash.value = location.hash;
  addEventListener(
    'hashchange',
    () => {
      hash.value = location.hash;
    },
    { signal: stop },
  );
}

/** Goes to an address as a link would (with a history entry), or in place of the present one. */
export function go(target: string, how: 'push' | 'replace' = 'push'): void {
  if (target === location.hash) return;
  // Not by `location.hash`: while a page still loads, that takes the place of the present address, and back leads out of the app.
  if (how === 'push') history.pushState(null, '', target);
  else history.replaceState(history.state, '', target);
  hash.value = location.hash;
}
