// Looks at the text of a meeting link, without opening it: whose site is it, and what is inside the link?
import { type Address, readAddress, type Span } from './address.ts';
import type { HostUse } from './host.ts';
import { findLookalike, type LookalikeHow } from './lookalike.ts';
import { findTool, momentOfAddress } from './moment.ts';
import type { MeetingRole, MomentPhase, Tool } from './moment-types.ts';
import { TOOL_LINKS } from './tool-links.ts';
import { type LinkWrapper, unwrapLink } from './wrapped-link.ts';

/** What to do next, in this order. Words live in the messages. */
export type LinkAdvice =
  | 'do-not-open'
  | 'ask-inviter'
  | 'join-from-calendar'
  | 'report-if-entered'
  | 'do-not-repost'
  | 'use-new-room'
  | 'check-inviter'
  | 'ask-which-tool'
  | 'paste-whole-link';

/** `user-info`: something before `@` hides the site; `not-https` and `port`: the real name, but not the way the tool works. */
export type FalseHow = LookalikeHow | 'user-info' | 'not-https' | 'port';

export type RealLink = {
  readonly kind: 'real';
  readonly tool: Tool;
  readonly link: string;
  readonly host: string;
  /** the part of `link` that names the site */
  readonly site: Span;
  readonly use: HostUse;
  /** null: the tool's own site, but no page of a meeting that we know */
  readonly phase: MomentPhase | null;
  readonly role: MeetingRole | null;
  readonly hasPasscode: boolean;
  readonly permanentRoom: 'yes' | 'maybe' | 'no';
  readonly advice: readonly LinkAdvice[];
};

export type LookalikeLink = {
  readonly kind: 'lookalike';
  /** which tool it passes itself off as */
  readonly tool: Tool;
  readonly how: FalseHow;
  readonly link: string;
  readonly host: string;
  /** the part of `link` that is false: mark it */
  readonly wrong: Span;
  /** the part of `link` that names the site to which a browser would really go */
  readonly site: Span;
  /** one name that the real site ends in */
  readonly realHost: string;
  readonly advice: readonly LinkAdvice[];
};

export type OtherLink = {
  readonly kind: 'other-site';
  readonly link: string;
  readonly host: string;
  readonly site: Span;
  readonly advice: readonly LinkAdvice[];
};

export type NoLink = { readonly kind: 'not-a-link'; readonly advice: readonly LinkAdvice[] };

/** `wrapper`: whose address was around the link that this tells about */
export type LinkCheck = (RealLink | LookalikeLink | OtherLink | NoLink) & { readonly wrapper?: LinkWrapper };

/** Endings under which companies register names one label lower (example.co.jp). */
const SECOND_LEVEL = /^(?:co|or|ne|ac|ad|go|gr|ed|lg|com|org|net|edu|gov)\.[a-z]{2}$/;

/** How many of the last labels make the site's own name. */
export function siteLabelCount(host: string): number {
  const labels = host.split('.');
  return labels.length > 2 && SECOND_LEVEL.test(labels.slice(-2).join('.')) ? 3 : Math.min(labels.length, 2);
}

/** Cuts the written host before its last `count` labels; wide dots count as dots. */
function splitHost(link: string, [start, end]: Span, count: number): { front: Span; site: Span } {
  const isDot = (at: number) => /[.\u3002\uFF0E\uFF61]/.test(link.charAt(at));
  let left = count;
  let at = end;
  if (at > start && isDot(at - 1)) at -= 1;
  while (at > start) {
    if (isDot(at - 1)) {
      left -= 1;
      if (left === 0) break;
    }
    at -= 1;
  }
  return { front: [start, at], site: [at, end] };
}

/** So many links of one text are looked at; an invitation has a handful. */
const MOST_LINKS = 50;

/** Every http(s) address of a text, in its order. */
const webLinks = (text: string): string[] =>
  (text.match(/https?:[\\/]{0,3}[^\s<>"「」『』（）、。\u3000]+/gi) ?? [])
    .slice(0, MOST_LINKS)
    .map((link) => link.replace(/[),.;!]+$/, ''));

/**
 * The link inside a pasted text: the first http(s) address, else the whole text if it reads like one without its scheme.
 * @returns '' if there is none
 */
export function findLink(text: string): string {
  const [found] = webLinks(text);
  if (found) return found;
  const bare = text.trim();
  return /^[^\s:/@]+\.[^\s:/@]{2,}(?::\d+)?(?:[/?#]\S*)?$/.test(bare) ? `https://${bare}` : '';
}

const FALSE_ADVICE: readonly LinkAdvice[] = ['do-not-open', 'ask-inviter', 'join-from-calendar', 'report-if-entered'];

function lookalike(link: string, address: Address, tool: Tool, how: FalseHow): LookalikeLink {
  const { front, site } = splitHost(link, address.hostSpan, siteLabelCount(address.host));
  const wrongOf: Record<FalseHow, Span> = {
    front: front,
    letters: address.hostSpan,
    words: site,
    ending: site,
    'user-info': address.userInfoSpan ?? address.hostSpan,
    'not-https': address.schemeSpan,
    port: [address.hostSpan[1], address.hostSpan[1] + address.port.length + 1],
  };
  const base = {
    kind: 'lookalike',
    tool,
    how,
    link,
    host: address.host,
    site,
    realHost: TOOL_LINKS[tool].realHost,
  } as const;
  return { ...base, wrong: wrongOf[how], advice: FALSE_ADVICE };
}

/** Hidden before `@`: a tool's name there is a forgery, whatever follows. */
function toolInUserInfo(link: string, address: Address): Tool | null {
  if (!address.userInfoSpan) return null;
  const shown = readAddress(`https://${link.slice(...address.userInfoSpan).replace(/[:@].*$/s, '')}`);
  if (!shown) return null;
  return findTool(shown.host)?.addresses.tool ?? findLookalike(shown.host)?.tool ?? null;
}

function realLink(link: string, address: Address): RealLink | LookalikeLink | null {
  const found = findTool(address.host);
  if (!found) return null;
  const { addresses, rule } = found;
  if (address.userInfoSpan) return lookalike(link, address, addresses.tool, 'user-info');
  if (address.scheme !== 'https') return lookalike(link, address, addresses.tool, 'not-https');
  if (address.port !== '' && Number(address.port) !== 443) return lookalike(link, address, addresses.tool, 'port');
  const moment = rule.use === 'not-meeting' ? null : momentOfAddress(address);
  const page = moment?.ifJoined ? null : moment;
  const facts = TOOL_LINKS[addresses.tool];
  const hasPasscode = page !== null && facts.hasPasscode(address);
  const permanentRoom = page ? facts.permanentRoom(address) : 'no';
  const advice: LinkAdvice[] = page ? ['check-inviter'] : ['ask-inviter'];
  if (hasPasscode) advice.push('do-not-repost');
  if (permanentRoom !== 'no') advice.push('use-new-room');
  const { site } = splitHost(link, address.hostSpan, rule.host.split('.').length);
  const base = { kind: 'real', tool: addresses.tool, link, host: address.host, site, use: rule.use } as const;
  return { ...base, phase: page?.phase ?? null, role: page?.role ?? null, hasPasscode, permanentRoom, advice };
}

/**
 * Checks the text of a link. Reads only the text; nothing is opened, stored or sent.
 * @param text what was pasted or shared; may be a whole invitation
 */
export function checkLink(text: string): LinkCheck {
  const link = findLink(text);
  const inside = unwrapLink(link);
  // What is inside is shorter each time, so this comes to an end.
  if (inside) return { ...checkLink(inside.link), wrapper: inside.wrapper };
  const address = readAddress(link);
  if (!address?.host.includes('.')) return { kind: 'not-a-link', advice: ['paste-whole-link'] };
  const real = realLink(link, address);
  if (real) return real;
  const hidden = toolInUserInfo(link, address);
  if (hidden) return lookalike(link, address, hidden, 'user-info');
  const found = findLookalike(address.host);
  if (found) return lookalike(link, address, found.tool, found.how);
  const { site } = splitHost(link, address.hostSpan, siteLabelCount(address.host));
  return { kind: 'other-site', link, host: address.host, site, advice: ['ask-inviter', 'ask-which-tool'] };
}

export type TextCheck = {
  readonly check: LinkCheck;
  /** where the other links of the text lead, each site once */
  readonly others: readonly string[];
};

/**
 * Checks every link of a text and tells about the one that matters: a false one before the meeting, whatever comes
 * first; a real link must not vouch for the one beside it.
 */
export function checkText(text: string): TextCheck {
  const checks = webLinks(text).map(checkLink);
  const check =
    checks.find(({ kind }) => kind === 'lookalike') ??
    checks.find((candidate) => candidate.kind === 'real' && candidate.phase !== null) ??
    checks.find(({ kind }) => kind === 'real') ??
    checkLink(text);
  const hostOf = (one: LinkCheck): string => (one.kind === 'not-a-link' ? '' : one.host);
  const others = new Set(checks.map(hostOf).filter((host) => host !== '' && host !== hostOf(check)));
  return { check, others: [...others] };
}
