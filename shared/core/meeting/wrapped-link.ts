// Mail gateways, chats and search engines put an address of their own around a link. Where it leads is written inside.
// Formats: public decoders and test data of November 2026, see docs/link-check.md.
import { type Address, readAddress } from './address.ts';
import { decodeBase64, decodeUtf8 } from './base64.ts';
import { isUnder, lastTwo } from './host.ts';
import { findTool } from './moment.ts';
import { isOwners } from './owners.ts';

/** Proper names, the same in every language. */
export const WRAPPER_NAMES = {
  'safe-links': 'Outlook・Teams（Safe Links）',
  google: 'Google',
  meet: 'Google Meet',
  proofpoint: 'Proofpoint',
  barracuda: 'Barracuda',
  'cisco-email': 'Cisco Secure Email',
  mimecast: 'Mimecast',
  'trend-micro': 'Trend Micro',
  sophos: 'Sophos',
  fireeye: 'FireEye / Trellix',
  symantec: 'Symantec',
  'check-point': 'Check Point / Avanan',
  fortimail: 'FortiMail',
  slack: 'Slack',
  facebook: 'Facebook / Instagram',
  youtube: 'YouTube',
  linkedin: 'LinkedIn',
  reddit: 'Reddit',
  steam: 'Steam',
  edgepilot: 'EdgePilot',
  mcas: 'Microsoft Defender',
  redirect: 'URL',
  short: 'URL',
} as const;
export type LinkWrapper = keyof typeof WRAPPER_NAMES;

export type Unwrapped = {
  readonly wrapper: LinkWrapper;
  /** the link inside; null if it is hidden, cut off or damaged */
  readonly link: string | null;
  /** what the wrapper claims about the host inside, where it tells no more; anybody can write that */
  readonly claims?: string;
};

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return ''; // cut off or damaged on the way
  }
}

/** The first value of a parameter, its name compared without case. */
function parameter(query: string, name: string): string {
  const pair = query.split('&').find((one) => one.slice(0, name.length + 1).toLowerCase() === `${name}=`);
  return pair?.slice(name.length + 1) ?? '';
}

/** A percent-encoded value; where the address stands there as it is, it runs to the end of the query. */
function targetIn({ query, fragment }: Address, ...names: readonly string[]): string {
  for (const name of names) {
    const value = parameter(query, name);
    if (value === '') continue;
    if (!/^https?:\/\//i.test(value)) return decode(value);
    const from = query.toLowerCase().search(new RegExp(`(?:^|&)${name}=`));
    const plain = query.slice(query.indexOf('=', from) + 1).replace(/&(?:corid|locale|data|sdata|reserved)=.*$/i, '');
    return /%26/i.test(value) ? decode(value) : plain + (fragment ? `#${fragment}` : '');
  }
  return '';
}

const hasSlashes = (link: string): string => link.replace(/^(https?:)\/(?=[^/])/i, '$1//');

/** Proofpoint's second form writes `-` for `%` and `_` for `/`. */
const proofpoint2 = (address: Address): string =>
  decode(parameter(address.query, 'u').replaceAll('-', '%').replaceAll('_', '/'));

const RUNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The third form takes signs out and lists them at the end: `*` is one of them, `**B` are three. */
function proofpoint3(link: string): string {
  const [, text = '', coded = ''] = /\/v3\/__(.*)__;([\w+/=-]*)!/s.exec(link) ?? [];
  const signs = decodeBase64(coded);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is meant; decoders differ in how they count the rest
  if (text === '' || signs === null || /[^\u0000-\u007F]/.test(signs)) return '';
  let used = 0;
  const whole = decode(text).replace(/\*(?:\*(.))?/g, (_, run: string | undefined) => {
    const count = run === undefined ? 1 : RUNS.indexOf(run) + 2;
    used += count;
    return signs.slice(used - count, used);
  });
  return hasSlashes(whole);
}

const sophos = ({ query }: Address): string => {
  const bytes = decodeBase64(decode(parameter(query, 'u')));
  return bytes === null ? '' : (decodeUtf8(bytes) ?? '');
};

/** `…/v2/___https://zoom.us/j/1___.token` */
function checkPoint(link: string): string {
  const [, text = ''] = /___(.*?)(?:___\.[^_]*)?$/s.exec(link) ?? [];
  return hasSlashes(/^https?%3a/i.test(text) ? decode(text) : text);
}

type Rule = {
  readonly wrapper: LinkWrapper;
  readonly fits: (address: Address) => boolean;
  /** where only some pages of those hosts are meant */
  readonly path?: RegExp;
  /** '' if there is nothing to be read */
  readonly target?: (address: Address, link: string) => string;
  readonly claims?: (address: Address) => string;
};

/** The last two labels of every host that a rule names: an address with others fits none of those rules. */
const ENDINGS = new Set<string>();
const named = (hosts: readonly string[]): readonly string[] => {
  for (const host of hosts) ENDINGS.add(lastTwo(host));
  return hosts;
};
const isOneOf = (...hosts: readonly string[]): ((address: Address) => boolean) => {
  const all = named(hosts);
  return ({ host }) => all.includes(host);
};
const isBelow = (...hosts: readonly string[]): ((address: Address) => boolean) => {
  const all = named(hosts);
  return ({ host }) => all.some((one) => isUnder(host, one));
};
const query =
  (...names: readonly string[]) =>
  (address: Address): string =>
    targetIn(address, ...names);
const isGoogle = ({ host }: Address): boolean => /^(?:www\.)?google\.[a-z.]+$/.test(host) && isOwners(host);
const PROOFPOINT = isOneOf('urldefense.proofpoint.com', 'urldefense.proofpoint.us', 'urldefense.com', 'urldefense.us');
const SHORT = named(
  't.co bit.ly bitly.com j.mp tinyurl.com is.gd v.gd ow.ly buff.ly rebrand.ly cutt.ly t.ly shorturl.at rb.gy tiny.cc lnkd.in url.emailprotection.link x.gd ux.nu onl.la onl.sc onl.bz qr.paps.jp nav.cx bit.do s.id qrco.de lin.ee amzn.to fb.me goo.gl maps.app.goo.gl'.split(
    ' ',
  ),
);

named(['mimecast.com', 'mimecastprotect.com', 'trendmicro.com', 'mcas.ms']);
/** The company's own gateway, on a host of its own. */
const FORTIMAIL = /^\/fmlurlsvc\/$/;

const RULES: readonly Rule[] = [
  {
    wrapper: 'safe-links',
    fits: isBelow(
      'safelinks.protection.outlook.com',
      'safelinks.protection.office365.us',
      'safelinks.protection.outlook.cn',
    ),
    target: query('url'),
  },
  {
    wrapper: 'safe-links',
    fits: isOneOf(
      'outlook.office.com',
      'outlook.office365.com',
      'outlook.cloud.microsoft',
      'statics.teams.cdn.office.net',
      'staticsint.teams.cdn.office.net',
    ),
    path: /safelinks?(?:\.html$|\/)/i,
    target: query('url'),
  },
  { wrapper: 'proofpoint', fits: PROOFPOINT, path: /^\/v1\//, target: query('u') },
  { wrapper: 'proofpoint', fits: PROOFPOINT, path: /^\/v2\//, target: proofpoint2 },
  { wrapper: 'proofpoint', fits: PROOFPOINT, target: (_, link) => proofpoint3(link) },
  { wrapper: 'barracuda', fits: isOneOf('linkprotect.cudasvc.com'), target: query('a') },
  {
    wrapper: 'cisco-email',
    fits: isOneOf('secure-web.cisco.com'),
    target: ({ path, query: rest }) => decode(path.split('/').slice(2).join('/') + (rest ? `?${rest}` : '')),
  },
  {
    wrapper: 'mimecast',
    fits: ({ host }) => /^protect-[a-z0-9]+\.mimecast\.com$|^url\.[a-z0-9-]+\.m\.mimecastprotect\.com$/.test(host),
    claims: ({ query: rest }) => decode(parameter(rest, 'domain')),
  },
  {
    wrapper: 'trend-micro',
    fits: ({ host }) => /^(?:[a-z0-9-]+-)?(?:ctp|urlprotect)\.trendmicro\.com$/.test(host),
    target: query('url'),
  },
  { wrapper: 'trend-micro', fits: isBelow('check.trendmicro.com') },
  { wrapper: 'sophos', fits: isBelow('protection.sophos.com'), target: sophos },
  { wrapper: 'fireeye', fits: isOneOf('protect.fireeye.com', 'protect2.fireeye.com'), target: query('u') },
  { wrapper: 'symantec', fits: isOneOf('clicktime.symantec.com'), target: query('u') },
  {
    wrapper: 'check-point',
    fits: isOneOf('url.avanan.click', 'protect.checkpoint.com'),
    target: (_, link) => checkPoint(link),
  },
  { wrapper: 'check-point', fits: isBelow('url-protection.com'), target: query('o') },
  { wrapper: 'google', fits: isGoogle, path: /^\/url$/, target: query('q', 'url') },
  {
    wrapper: 'google',
    fits: isGoogle,
    path: /^\/amp\//,
    target: ({ path, query: rest }) =>
      path.replace(/^\/amp\/s\//, 'https://').replace(/^\/amp\//, 'http://') + (rest ? `?${rest}` : ''),
  },
  {
    wrapper: 'meet',
    fits: isOneOf('meet.google.com', 'hangouts.google.com'),
    path: /^\/linkredirect/,
    target: query('dest'),
  },
  {
    wrapper: 'slack',
    fits: isBelow('slack-redir.net', 'slack.com'),
    path: /^\/link$/,
    target: query('url'),
  },
  {
    wrapper: 'facebook',
    fits: isOneOf('l.facebook.com', 'lm.facebook.com', 'l.messenger.com', 'l.instagram.com', 'l.wl.co'),
    target: query('u'),
  },
  { wrapper: 'youtube', fits: isBelow('youtube.com'), path: /^\/redirect$/, target: query('q') },
  {
    wrapper: 'linkedin',
    fits: isBelow('linkedin.com'),
    path: /^\/(?:redir\/redirect|safety\/go)/,
    target: query('url'),
  },
  { wrapper: 'reddit', fits: isOneOf('out.reddit.com'), target: query('url') },
  {
    wrapper: 'steam',
    fits: isOneOf('steamcommunity.com'),
    path: /^\/linkfilter/,
    target: query('url', 'u'),
  },
  { wrapper: 'edgepilot', fits: isOneOf('link.edgepilot.com'), target: query('u') },
  { wrapper: 'fortimail', fits: () => true, path: FORTIMAIL, target: query('url') },
  {
    wrapper: 'mcas',
    fits: ({ host }) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+\.mcas\.ms$/.test(host),
    target: (address, link) =>
      link.slice(0, address.hostSpan[0]) + address.host.replace(/\.mcas\.ms$/, '') + link.slice(address.hostSpan[1]),
  },
  { wrapper: 'short', fits: isOneOf(...SHORT) },
];

/** Names that sites give to the address to which they send a visitor on. */
const REDIRECTS =
  /^(?:url|uri|u|q|dest|destination|target|to|redirect|redirect_?ur[il]|redir|continue|next|return|return_?(?:to|url)|goto|go|link|backurl|back_url|out|ru|r)$/i;

/** A tool's own page that sends people on to another site: its host proves nothing about that one. */
function redirectOf({ host, query: rest }: Address): string | null {
  const own = findTool(host);
  if (!own) return null;
  for (const pair of rest.split('&').slice(0, 50)) {
    const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
    if (!REDIRECTS.test(name)) continue;
    const target = decode(value).replace(/^[\\/]{2,}(?=[^\\/])/, 'https://');
    const inner = /^https?:[\\/]/i.test(target) ? readAddress(target.replace(/\s.*$/s, '')) : null;
    if (inner?.host.includes('.') && findTool(inner.host)?.addresses !== own.addresses && !isOwners(inner.host))
      return target;
  }
  return null;
}

const ruleFor = (address: Address): Rule | undefined =>
  ENDINGS.has(lastTwo(address.host)) || address.host.includes('google.') || FORTIMAIL.test(address.path)
    ? RULES.find(({ fits, path }) => fits(address) && path?.test(address.path) !== false)
    : undefined;

const isPlainWay = ({ userInfoSpan, port }: Address): boolean =>
  !userInfoSpan && (port === '' || Number(port) === 443 || Number(port) === 80);

/** True for an address that a known service puts around others; told by its beginning alone. */
export function isWrapped(link: string): boolean {
  const address = readAddress(link);
  return address !== null && isPlainWay(address) && ruleFor(address) !== undefined;
}

/**
 * The link inside, if a known service has put its own address around it. Reads only the text.
 * @param link one http(s) address, to the end of its word
 * @param address the same as `readAddress` reads it, where that is known
 * @returns null if nothing is around it
 */
export function unwrapLink(link: string, address = readAddress(link)): Unwrapped | null {
  if (!address || !isPlainWay(address)) return null;
  const rule = ruleFor(address);
  if (!rule) {
    const onward = address.query === '' ? null : redirectOf(address);
    return onward === null ? null : { wrapper: 'redirect', link: onward };
  }
  const target = rule.target?.(address, link) ?? '';
  const claims = rule.claims?.(address).toLowerCase() ?? '';
  const isTarget = /^https?:[\\/]{2}/i.test(target) && target !== link;
  // Search words are no target, and Google's page of results is Google's own.
  if (!isTarget && rule.wrapper === 'google') return target === '' ? { wrapper: 'google', link: null } : null;
  return { wrapper: rule.wrapper, link: isTarget ? target : null, ...(claims ? { claims } : {}) };
}
