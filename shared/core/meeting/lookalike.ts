// Does a host that is not a meeting tool's pass itself off as one? Several weak signs add up; few decide alone.
import { type Brand, brandsIn, type Look, lookFor, type Part, readPart } from './brand-signs.ts';
import { kept } from './kept.ts';
import { plainLetters, skeleton } from './letters.ts';
import { TOOL_ADDRESSES } from './moment.ts';
import type { Tool } from './moment-types.ts';
import { read } from './name-words.ts';
import { otherToolOf } from './other-tools.ts';
import { endingLabelCount, isInstitution, isNamesake, isOwners, isShared } from './owners.ts';

export { skeleton } from './letters.ts';

/** `front`: the real name stands in front of another site's; `letters`: letters of another kind or a typo; `words`: the tool's name inside another; `ending`: the right name with another ending. */
export type LookalikeHow = 'front' | 'letters' | 'words' | 'ending';
export type Lookalike = {
  readonly tool: Tool;
  readonly how: LookalikeHow;
  /** the false name is the site's own, not one below it */
  readonly inSite: boolean;
};
export type Resemblance = Lookalike & {
  /** true: it pretends to be the tool; false: it carries the name, and that alone tells nothing */
  readonly isForged: boolean;
};

/** So many points say "pretends to be". */
const ENOUGH = 3;
/** Endings that cost next to nothing, where forged names gather, and `us`, which Zoom's own name ends in. */
const CHEAP = new Set(
  'top xyz live click online site shop icu vip info biz cc pw club space website link pro sbs cfd buzz fun host tech store work works cloud us one life world today digital email support help chat video social studio agency center systems network services solutions zone rest quest cyou bond lol mom ink wiki beauty monster tk ml ga cf gq su cam bar run download press fit uno cx to ws am gdn men loan win bid stream trade date racing review party science faith accountant cricket'.split(
    ' ',
  ),
);
/** Under a country's ending a short everyday name is often somebody else's. */
const IN_COUNTRY = /\.(?!(?:us|cc|pw|tk|ml|ga|cf|gq|su|cx|to|ws|am|co|io|me)$)[a-z]{2}$/;
/** Labels that only imitate an ending: `webex.co.example`. */
const LIKE_ENDING = /^(?:com?|net|org|us|gov|or|ne)$/;

type Name = {
  /** in letters that the eye reads */
  readonly host: string;
  /** before the ending; the last one is the site's own */
  readonly labels: readonly string[];
  /** what each label says; read when it is asked for, and once */
  readonly told: { list?: readonly number[] };
  readonly isForeign: boolean;
  /** what the ending alone tells */
  readonly ending: number;
  readonly isInstitution: boolean;
};

/** A site's own name of several such words was chosen for them; a single one (`onelogin`, `icloud`) is a company's. */
function siteWeight(label: string, weight: number): number {
  if (/[-_]/.test(label) && weight > 0) return weight + 1;
  return weight === 2 && label.length > 9 ? ENOUGH : weight / 4;
}

/** What one label says beside another one that shows a name. */
function said(label: string, isSite: boolean): number {
  if (label === 'www') return 0;
  if (isSite && LIKE_ENDING.test(label)) return 2;
  const parts = label.split(/[-_]/).map(read);
  if (!parts.every(({ weight, isServer }) => isServer || weight !== null)) return 0;
  if (parts.some(({ isServer }) => isServer)) return 2;
  const weight = Math.max(...parts.map((one) => one.weight ?? 0));
  return isSite ? siteWeight(label, weight) : weight / 2;
}

/** What the other labels say: the more they talk of meetings or servers, the more the name means the tool. */
function contextOf({ labels, told }: Name, at: number): number {
  told.list ??= labels.map((label, index) => said(label, index === labels.length - 1));
  const sum = told.list.reduce((all, one) => all + one, 0);
  return Math.min(sum - (told.list[at] ?? 0), ENOUGH);
}

/** How much the words glued to the name, or joined by hyphens, tell. */
function weighRests(rests: readonly string[], brand: Brand, isGlued: boolean): number {
  const said = rests.map(read);
  const heaviest = Math.max(0, ...said.map(({ weight }) => weight ?? 0));
  const service = isGlued && brand.service < 2 ? 1 : brand.service;
  return (said.some(({ isServer }) => isServer) ? 2 : 0) + (heaviest === 2 ? 2 : heaviest === 1 ? service : 0);
}

type Label = {
  readonly parts: readonly Part[];
  readonly joined: Part | null;
  /** those that a part may show */
  readonly brands: readonly Brand[];
};

function readLabel(label: string): Label {
  const parts = label.split(/[-_]/).filter(Boolean).map(readPart);
  const joined = parts.length > 1 ? readPart(label.replace(/[-_]/g, '')) : null;
  return { parts, joined, brands: brandsIn(joined ? [...parts, joined] : parts) };
}

/** Hosts of one text have most of their labels in common: each is read once. */
const labelOf = kept(readLabel);

/** The part of a label that shows the brand, and the other parts. */
function partsOf({ parts, joined }: Label, brand: Brand): { look: Look; others: readonly string[] } | null {
  for (const [index, part] of parts.entries()) {
    const look = lookFor(part, brand);
    if (look) return { look, others: parts.filter((_, other) => other !== index).map(({ text }) => text) };
  }
  const look = joined && lookFor(joined, brand);
  return look && { look, others: [] };
}

type Sign = Lookalike & { readonly score: number };

function weigh(name: Name, at: number, label: Label, brand: Brand): Sign | null {
  const seen = partsOf(label, brand);
  if (!seen) return null;
  const { look, others } = seen;
  const isTeams = brand.word === 'teams';
  const isGlued = look.rests.length > 0;
  const rests = [...look.rests, ...others];
  // Inside a word that only happens to hold the letters (`steamstatic`), "teams" is nothing.
  if (isTeams && isGlued && !look.rests.map(read).every(({ weight, isServer }) => isServer || weight !== null))
    return null;
  const isSite = at === name.labels.length - 1;
  const isBare = rests.length === 0;
  const isAltered = look.isAltered || name.isForeign;
  const base = isGlued ? brand.glued : brand.whole;
  let score = base + weighRests(rests, brand, isGlued);
  // A name below somebody's site says what it is for (zoom.example.ac.jp, webex-help.example.com): it alone tells
  // little, unless it imitates a server, as nobody does for their own pages.
  if (!isSite) score = rests.some(isServerName) ? ENOUGH : Math.min(score, isBare ? 1 : 2);
  if (isAltered) score += 2;
  score += isTeams && isBare ? 0 : name.ending;
  if (isBare && isSite && !IN_COUNTRY.test(name.host)) score += 1;
  else if (isBare && isSite && brand.word === 'webex') score -= 1;
  if (!(isTeams && isBare && isSite)) score += contextOf(name, at);
  if (name.isInstitution && !isAltered) score -= ENOUGH;
  const isOnlyEnding = isBare && brand.word !== 'zoomus' && (isSite || LIKE_ENDING.test(name.labels[at + 1] ?? ''));
  const how = isAltered ? 'letters' : isOnlyEnding ? 'ending' : 'words';
  return { tool: brand.tool, how, inSite: isSite, score };
}

/** `us02web`, not the mere number of a page. */
const isServerName = (rest: string): boolean => /[a-z]/.test(rest) && read(rest).isServer;

const REAL_NAMES: readonly { readonly tool: Tool; readonly host: string }[] = TOOL_ADDRESSES.flatMap(
  ({ tool, hosts }) => hosts.map(({ host }) => ({ tool, host })),
);

/** Nearly every host holds none of them. */
const ANY_REAL_NAME = new RegExp(REAL_NAMES.map(({ host }) => host.replaceAll('.', '\\.')).join('|'));

/** True if a name reads as a real host at its end. Labels that are mostly digits are numbers, no names. */
const endsLike = (host: string, seen: string, real: string): boolean =>
  `.${seen}`.endsWith(`.${real}`) &&
  host
    .split('.')
    .slice(-real.split('.').length)
    .every((label) => label.replace(/\d/g, '').length * 2 >= label.length);

/** A real host followed by somebody else's name, or written with letters that only look like it. */
function byWholeName(host: string, plain: string, siteLabels: number): Lookalike | null {
  const seen = skeleton(host);
  if (!ANY_REAL_NAME.test(plain) && (seen === plain || !ANY_REAL_NAME.test(seen))) return null;
  for (const { tool, host: real } of REAL_NAMES) {
    if (!plain.includes(real) && !seen.includes(real)) continue;
    if (endsLike(host, plain, real) || endsLike(host, seen, real)) return { tool, how: 'letters', inSite: true };
    for (const one of seen === plain ? [plain] : [plain, seen]) {
      const at = `.${one}.`.indexOf(`.${real}.`);
      // The site's own name must lie wholly behind it: `zoom.com.br` is not zoom.com in front of anything.
      if (at >= 0 && one.slice(at + real.length + 1).split('.').length >= siteLabels)
        return { tool, how: 'front', inSite: false };
    }
  }
  return null;
}

/** Neighbours that name the tool together, in the site's own name or across labels; looked for where one of them stands. */
const TOGETHER: readonly (readonly [word: string, pair: RegExp, tool: Tool])[] = [
  [
    'team',
    /(?:^|[.-])(?:microsoft|ms)[.-]teams?(?:[.-]|$)|(?:^|[.-])teams[.-](?:microsoft|live|cloud)(?:[.-]|$)/,
    'teams',
  ],
  ['meet', /(?:^|[.-])google[.-]meets?(?:[.-]|$)|(?:^|[.-])(?:g-meet|meet[.-]google)(?:[.-]|$)/, 'meet'],
  ['zoom', /(?:^|[.-])zoom[.-](?:us|gov)(?:[.-]|$)/, 'zoom'],
  ['webex', /(?:^|[.-])webex[.-]com(?:[.-]|$)/, 'webex'],
];

function findTogether(host: string, labels: readonly string[]): Resemblance | null {
  const pairs = TOGETHER.filter(([word]) => host.includes(word));
  if (pairs.length === 0) return null;
  const site = labels[labels.length - 1] ?? '';
  // Hyphens inside one label below the site count for nothing here: a company may well name a page `google-meet`.
  const across = labels.map((label) => label.replaceAll('-', '_')).join('.');
  for (const [, pattern, tool] of pairs) {
    if (pattern.test(site)) return { tool, how: 'words', inSite: true, isForged: true };
    if (pattern.test(across)) return { tool, how: 'words', inSite: false, isForged: true };
  }
  return null;
}

/**
 * What a host has of a meeting tool's name. Only for hosts that are no tool's own.
 * @param host as `readAddress` gives it
 * @param pathSign what the path adds: 1 if it looks like a tool's own meeting link
 * @returns null if there is nothing of it, or if the host is a maker's
 */
export function findResemblance(host: string, pathSign = 0): Resemblance | null {
  if (host.length > 253 || /^[\d.]+$/.test(host) || isOwners(host) || isNamesake(host)) return null;
  // Signs that no registry gives out stand only in made-up names below a site: `zoom.us).example`.
  const seen = plainLetters(host);
  const plain = /[^a-z0-9._-]/.test(seen) ? seen.replace(/[^\p{L}\p{N}._-]/gu, '') : seen;
  const count = endingLabelCount(host);
  const whole = byWholeName(host, plain, count + 1);
  if (whole) return { ...whole, isForged: true };
  if (otherToolOf(host)) return null;
  const labels = plain.split('.').slice(0, -count);
  const isOffice = isInstitution(host);
  const pair = isOffice ? null : findTogether(plain, labels);
  if (pair) return pair;
  const ending = (CHEAP.has(host.slice(host.lastIndexOf('.') + 1)) ? 1 : 0) + (isShared(host) ? 1 : 0);
  const isForeign = /[^!-~]|xn--/.test(host);
  const name: Name = { host: plain, labels, told: {}, isForeign, ending, isInstitution: isOffice };
  let best: Sign | null = null;
  for (let at = labels.length - 1; at >= 0; at -= 1) {
    const label = labelOf(labels[at] ?? '');
    for (const brand of label.brands) {
      const sign = weigh(name, at, label, brand);
      if (sign && (!best || sign.score > best.score)) best = sign;
    }
  }
  if (!best || best.score < 1) return null;
  return { tool: best.tool, how: best.how, inSite: best.inSite, isForged: best.score + pathSign >= ENOUGH };
}

/** The tool that a host passes itself off as; null where that cannot be said. */
export function findLookalike(host: string): Lookalike | null {
  const found = findResemblance(host);
  return found?.isForged ? found : null;
}
