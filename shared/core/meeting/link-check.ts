// Looks at the text of a meeting link, without opening it: whose site is it, and what is inside the link?
import { type Address, readAddress, type Span } from './address.ts';
import { type FoundLink, findAddresses, isNumber, readRun } from './find-links.ts';
import { hasPasscodeInText, secretWord } from './link-facts.ts';
import { labelledLinks } from './link-labels.ts';
import { linkHostOf, linkPageOf, looksLikeMeetingLink } from './link-pages.ts';
import type {
  FalseHow,
  InvitationCheck,
  LinkAdvice,
  LinkCheck,
  LookalikeLink,
  NoLink,
  OtherLink,
  OtherReason,
  RealLink,
  TextCheck,
} from './link-types.ts';
import { findResemblance } from './lookalike.ts';
import type { Tool } from './moment-types.ts';
import { otherToolOf } from './other-tools.ts';
import { endingLabelCount, isOwners } from './owners.ts';
import { cleanText } from './paste-text.ts';
import { TOOL_LINKS } from './tool-links.ts';
import { isWrapped, type LinkWrapper, unwrapLink, WRAPPER_NAMES } from './wrapped-link.ts';

export type * from './link-types.ts';

/** So many characters are looked at. A longer text is not judged at all: at a cut, half a link is another link. */
export const LONGEST_TEXT = 20_000;
/** So many wrappers inside one another; whoever needs more hides something. */
const MOST_WRAPPERS = 5;

/** How many of the last labels make the site's own name. */
export function siteLabelCount(host: string): number {
  const labels = host.split('.').length;
  return Math.min(labels, endingLabelCount(host) + 1);
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

const FALSE_ADVICE: readonly LinkAdvice[] = ['do-not-open', 'ask-inviter', 'join-from-calendar', 'report-if-entered'];
const NO_LINK: NoLink = { kind: 'not-a-link', advice: ['paste-whole-link'] };
const TOO_LONG: NoLink = { ...NO_LINK, tooLong: true };

function lookalike(link: string, address: Address, tool: Tool, how: FalseHow, inSite = true): LookalikeLink {
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
function judgeRun(run: string, found: { link: string; address: Address }, depth = 0): LinkCheck {
  const inside = unwrapLink(run);
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

const isSureLink = (text: string, { link, hasScheme }: FoundLink, check: LinkCheck): boolean =>
  hasScheme ||
  check.kind === 'real' ||
  check.kind === 'lookalike' ||
  /^https:\/\/(?:www\.|[^/?#]+[/?#])/.test(link) ||
  `https://${text.trim()}` === link;

type Judged = { readonly found: FoundLink; readonly check: LinkCheck };

/** Every link of a text with its verdict, in the order of the text; null if there are too many. */
function judgeAll(text: string): Judged[] | null {
  const known = new Map<string, LinkCheck>();
  const found = findAddresses(text, isWrapped);
  return (
    found?.flatMap((one) => {
      const check = known.get(one.whole) ?? judgeRun(one.whole, one);
      known.set(one.whole, check);
      // A genuine address inside another one vouches for nothing: the word leads to the outer site.
      const isTold =
        check.kind !== 'not-a-link' && isSureLink(text, one, check) && !(one.isInside && check.kind === 'real');
      return isTold ? [{ found: one, check }] : [];
    }) ?? null
  );
}

/**
 * The link inside a pasted text: the first address.
 * @returns '' if there is none
 */
export const findLink = (text: string): string =>
  judgeAll(cleanText(text.slice(0, LONGEST_TEXT)))?.[0]?.found.link ?? '';

/**
 * Checks the first link of a text. Reads only the text; nothing is opened, stored or sent.
 * @param text what was pasted or shared; may be a whole invitation
 */
export function checkLink(text: string): LinkCheck {
  const judged = text.length > LONGEST_TEXT ? null : judgeAll(cleanText(text));
  return judged ? (judged[0]?.check ?? NO_LINK) : TOO_LONG;
}

/** Links whose text shows a tool's own address while they lead elsewhere. */
function falseLabels(text: string): ReadonlyMap<string, Tool> {
  const found = new Map<string, Tool>();
  for (const { label, target } of labelledLinks(text)) {
    const shown = judgeAll(label)?.[0]?.check;
    if (shown?.kind === 'real') found.set(target, shown.tool);
  }
  return found;
}

function withLabel({ found, check }: Judged, labels: ReadonlyMap<string, Tool>): LinkCheck {
  const tool = [...labels].find(([target]) => target.startsWith(found.link))?.[1];
  if (!tool || check.kind !== 'other-site' || check.reason === 'wrapper' || check.reason === 'maker') return check;
  const address = readAddress(check.link);
  return address
    ? { ...lookalike(check.link, address, tool, 'label'), ...(check.wrapper ? { wrapper: check.wrapper } : {}) }
    : check;
}

/** A link at the end of a full line, before a line that could be its rest. */
function mayGoOn(text: string, { at, whole, isAtLineEnd }: FoundLink): boolean {
  if (!isAtLineEnd) return false;
  const end = at + whole.length;
  const next =
    text
      .slice(end + 1, end + 120)
      .split('\n')[0]
      ?.trim() ?? '';
  const isFull = end - text.lastIndexOf('\n', at) > 60;
  return /^\d{1,4}$/.test(next) || (isFull && /^[\w.%~-]{4,}$/.test(next) && /\d|[a-z][A-Z]/.test(next));
}

const RANK = (check: LinkCheck): number => {
  if (check.kind === 'lookalike') return 0;
  if (check.kind === 'real') return check.phase === null ? 2 : 1;
  return check.kind === 'other-site' ? 3 : 4;
};

/**
 * Checks every link of a text and tells about the one that matters: a false one before the meeting, whatever comes
 * first; a real link must not vouch for the one beside it.
 */
export function checkInvitation(text: string): InvitationCheck {
  const empty = { links: [], others: [], passcodeInText: false, secretWord: null };
  if (text.length > LONGEST_TEXT) return { check: TOO_LONG, ...empty };
  const clean = cleanText(text);
  const all = judgeAll(clean);
  if (!all) return { check: TOO_LONG, ...empty };
  const labels = falseLabels(clean);
  const checks = all.map((judged) => {
    const check = withLabel(judged, labels);
    return check.kind === 'real' && mayGoOn(clean, judged.found) ? { ...check, mayBeCut: true } : check;
  });
  const links = [
    ...new Map(checks.map((one) => [one.kind === 'not-a-link' ? '' : `${one.kind} ${one.link}`, one])).values(),
  ];
  links.sort((a, b) => RANK(a) - RANK(b));
  const [check = NO_LINK] = links;
  const hostOf = (one: LinkCheck): string => (one.kind === 'not-a-link' ? '' : one.host);
  const others = new Set(checks.map(hostOf).filter((host) => host !== '' && host !== hostOf(check)));
  return { check, links, others: [...others], passcodeInText: hasPasscodeInText(clean), secretWord: secretWord(clean) };
}

/** The verdict about a text, and where its other links lead; see `checkInvitation`. */
export function checkText(text: string): TextCheck {
  const { check, others } = checkInvitation(text);
  return { check, others };
}
