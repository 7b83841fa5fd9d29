// One address of a text: whose site is it, and what is inside the link?
import { type Address, readAddress, type Span } from './address.ts';
import { isNumber, readRun } from './find-links.ts';
import { linkHostOf, linkPageOf, looksLikeMeetingLink } from './link-pages.ts';
import type {
  FalseHow,
  LinkAdvice,
  LinkCheck,
  LookalikeLink,
  NoLink,
  OtherLink,
  OtherReason,
  RealLink,
} from './link-types.ts';
import { findResemblance } from './lookalike.ts';
import type { Tool } from './moment-types.ts';
import { otherToolOf } from './other-tools.ts';
import { endingLabelCount, isOwners } from './owners.ts';
import { TOOL_LINKS } from './tool-links.ts';
import { type LinkWrapper, unwrapLink, WRAPPER_NAMES } from './wrapped-link.ts';

/** So many wrappers inside one another; whoever needs more hides something. */
const MOST_WRAPPERS = 5;

/** How many of the last labels make the site's own name. */
export function siteLabelCount(host: string): number {
  return host.includes('.') ? endingLabelCount(host) + 1 : 1;
}

const DOTS = '.\u3002\uFF0E\uFF61';

/** Cuts the written host before its last `count` labels; wide dots count as dots. */
function splitHost(link: string, [start, end]: Span, count: number): { front: Span; site: Span } {
  const isDot = (at: number): boolean => DOTS.includes(link.charAt(at));
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

const FALSE_ADVICE: readonly LinkAdvice[] = ['do-not-open', 'ask-inviter', 'join-from-calendar', 'report-if-entered'];
export const NO_LINK: NoLink = { kind: 'not-a-link', advice: ['paste-whole-link'] };

/** A link that says what is false about it. */
export function lookalike(link: string, address: Address, tool: Tool, how: FalseHow, inSite?: boolean): LookalikeLink {
  const { front, site } = splitHost(link, address.hostSpan, siteLabelCount(address.host));
  const wrongOf: Record<FalseHow, Span> = {
    front: front,
    letters: address.hostSpan,
    words: inSite ? site : address.hostSpan,
    ending: site,
    label: site,
    'user-info': address.userInfoSpan ?? address.hostSpan,
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
  const resemblance = findResemblance(shown.host);
  return linkHostOf(shown.host, '/')?.tool ?? (resemblance?.isForged ? resemblance.tool : null);
}

function realLink(link: string, address: Address): RealLink | LookalikeLink | null {
  const owner = linkHostOf(address.host, address.path);
  if (!owner) return null;
  const { tool, use } = owner;
  if (address.userInfoSpan) return lookalike(link, address, tool, 'user-info');
  const port = Number(address.port);
  const isOld = address.scheme === 'http';
  if (address.port !== '' && port !== 443 && !(isOld && port === 80)) return lookalike(link, address, tool, 'port');
  const page = linkPageOf(address, owner);
  const facts = TOOL_LINKS[tool];
  const hasPasscode = page !== null && facts.hasPasscode(address);
  const permanentRoom = page ? facts.permanentRoom(address) : 'no';
  const advice: LinkAdvice[] = page ? ['check-inviter'] : ['ask-inviter'];
  if (isOld) advice.unshift('type-https');
  if (hasPasscode) advice.push('do-not-repost');
  if (permanentRoom !== 'no') advice.push('use-new-room');
  const { site } = splitHost(link, address.hostSpan, owner.site.split('.').length);
  const base = { kind: 'real', tool, link, host: address.host, site, use, isOld, mayBeCut: false } as const;
  return { ...base, phase: page?.phase ?? null, role: page?.role ?? null, hasPasscode, permanentRoom, advice };
}

function otherLink(
  link: string,
  address: Address,
  reason: OtherReason,
  name = '',
  near: Tool | null = null,
): OtherLink {
  const { site } = splitHost(link, address.hostSpan, siteLabelCount(address.host));
  const advice: LinkAdvice[] =
    reason === 'other-tool' ? ['check-inviter', 'ask-which-tool'] : ['ask-inviter', 'ask-which-tool'];
  return { kind: 'other-site', reason, name, near, link, host: address.host, site, advice };
}

/** One address, nothing around it. */
function judge(link: string, address: Address): LinkCheck {
  if (isNumber(address.host)) return otherLink(link, address, 'number');
  if (!address.host.includes('.')) return NO_LINK;
  const real = realLink(link, address);
  if (real) return real;
  const hidden = toolInUserInfo(link, address);
  if (hidden) return lookalike(link, address, hidden, 'user-info');
  const found = findResemblance(address.host, looksLikeMeetingLink(address) ? 1 : 0);
  if (found?.isForged) return lookalike(link, address, found.tool, found.how, found.inSite);
  const tool = otherToolOf(address.host);
  if (tool) return otherLink(link, address, 'other-tool', tool);
  if (isOwners(address.host)) return otherLink(link, address, 'maker');
  return found ? otherLink(link, address, 'carries-name', '', found.tool) : otherLink(link, address, 'unknown');
}

/** One address of a text; what is wrapped around it is taken off first. */
export function judgeRun(run: string, found: { link: string; address: Address }, depth = 0): LinkCheck {
  const inside = unwrapLink(run, run === found.link ? found.address : undefined);
  if (!inside) return judge(found.link, found.address);
  const { wrapper, link, claims } = inside;
  const inner = link === null ? null : readRun(cleanInner(link));
  if (inner && depth < MOST_WRAPPERS) {
    const check = judgeRun(cleanInner(link ?? ''), inner, depth + 1);
    if (check.kind === 'not-a-link') return hiddenBy(found, wrapper);
    // The gateway looks at the click once more, so its own link is the better one to open.
    const isSafe = check.kind === 'real' && wrapper !== 'redirect' && !check.advice.includes('open-original');
    return { ...check, ...(isSafe ? { advice: [...check.advice, 'open-original' as const] } : {}), wrapper };
  }
  // A claim about the host may warn; it never vouches.
  const claimed = claims && !linkHostOf(claims, '/') ? findResemblance(claims) : null;
  if (claimed?.isForged) return { ...lookalike(found.link, found.address, claimed.tool, 'label'), wrapper };
  return hiddenBy(found, wrapper);
}

const cleanInner = (link: string): string => link.replace(/[\s<>"].*$/s, '').replaceAll('&amp;', '&');

function hiddenBy({ link, address }: { link: string; address: Address }, wrapper: LinkWrapper): LinkCheck {
  const reason = wrapper === 'short' ? 'short' : 'wrapper';
  return { ...otherLink(link, address, reason, reason === 'short' ? '' : WRAPPER_NAMES[wrapper]), wrapper };
}
