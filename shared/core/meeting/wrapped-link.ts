// Mail and calendar services put an address of their own around a link. Where it leads is written inside.
import { type Address, queryValue, readAddress } from './address.ts';

/** Who has put the address around it: Outlook and Teams (Safe Links), or Google's mail and calendar. */
export type LinkWrapper = 'safe-links' | 'google';

type Rule = {
  readonly wrapper: LinkWrapper;
  readonly fits: (address: Address) => boolean;
  readonly keys: readonly string[];
};

const RULES: readonly Rule[] = [
  { wrapper: 'safe-links', fits: ({ host }) => host.endsWith('.safelinks.protection.outlook.com'), keys: ['url'] },
  {
    wrapper: 'safe-links',
    fits: ({ host, path }) => host === 'statics.teams.cdn.office.net' && path.includes('/safelinks/'),
    keys: ['url'],
  },
  { wrapper: 'google', fits: ({ host, path }) => host === 'www.google.com' && path === '/url', keys: ['q', 'url'] },
];

function decode(value: string | null): string {
  try {
    return decodeURIComponent(value ?? '');
  } catch {
    return ''; // cut off or damaged on the way
  }
}

/**
 * The link inside, if a known service has put its own address around it. Reads only the text.
 * @param link one http(s) address
 */
export function unwrapLink(link: string): { readonly wrapper: LinkWrapper; readonly link: string } | null {
  const address = readAddress(link);
  if (address?.scheme !== 'https' || address.userInfoSpan || address.port !== '') return null;
  const rule = RULES.find(({ fits }) => fits(address));
  if (!rule) return null;
  const inner = rule.keys.map((key) => decode(queryValue(address.query, key))).find((value) => value !== '');
  return inner && /^https?:\/\//i.test(inner) ? { wrapper: rule.wrapper, link: inner } : null;
}
