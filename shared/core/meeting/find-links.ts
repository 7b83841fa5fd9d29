// Finds every address in a text. Where a host ends is the browser's rule; a pattern of ours only says where text begins.
import { type Address, foldName, readAddress } from './address.ts';
import { kept } from './kept.ts';
import { withoutEnd } from './text-end.ts';

/** An address of a text, and how the text goes on behind it. */
export type FoundLink = {
  /** as `readAddress` reads it; with a scheme, put before it where the text has none */
  readonly link: string;
  readonly address: Address;
  /** to the end of the word: what a wrapper may need */
  readonly whole: string;
  /** false: the text has no scheme, so it may be no link at all */
  readonly hasScheme: boolean;
  /** it stands inside another address (`https://a.example/?https://b.example`), to whose site the word leads */
  readonly isInside: boolean;
  /** where it begins, counted in the text */
  readonly at: number;
  /** the text ends or breaks off right behind it */
  readonly isAtLineEnd: boolean;
};

/** Longer words are no links that a person could have been sent. */
const LONGEST_LINK = 4096;
const LONGEST_HOST = 300;

/** Endings in Han, kana and Hangul that exist (IANA, 2026). Others are text that stands right behind a link. */
const EASTERN_ENDINGS = new Set(
  'みんな コム ストア セール ファッション クラウド ポイント グーグル アマゾン 家電 書籍 食品 通販 世界 中信 中国 中國 中文网 亚马逊 企业 佛山 信息 健康 八卦 公司 公益 台湾 台灣 臺灣 商城 商店 商标 嘉里 嘉里大酒店 在线 大拿 天主教 娱乐 广东 微博 慈善 我爱你 手机 招聘 政务 政府 新加坡 新闻 时尚 机构 淡马锡 游戏 澳門 澳门 点看 珠宝 移动 组织机构 网址 网店 网站 网络 联通 谷歌 购物 集团 電訊盈科 飞利浦 餐厅 香格里拉 香港 닷넷 닷컴 삼성 한국'.split(
    ' ',
  ),
);
const EASTERN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u;
const ONLY_ASCII = /^[!-~]+$/;

/** True for IPv4, in every way in which browsers read it: one to four numbers, also hexadecimal or octal. */
export function isNumber(host: string): boolean {
  if (!/^\d/.test(host)) return false;
  const parts = host.split('.');
  if (parts.length > 4 || !parts.every((part) => /^(?:0x[0-9a-f]*|0[0-7]*|[1-9]\d*)$/.test(part))) return false;
  const numbers = parts.map((part) =>
    /^0\d/.test(part) ? Number.parseInt(part, 8) : Number(part === '0x' ? 0 : part),
  );
  const last = numbers.pop() ?? 0;
  return numbers.every((number) => number < 256) && last < 256 ** (4 - numbers.length);
}

/** True if such a name can exist: an ending of one script, and a site's own name of letters, digits and hyphens. */
export function canExist(host: string): boolean {
  if (isNumber(host)) return true;
  const dot = host.lastIndexOf('.');
  if (dot < 0) return false;
  const ending = host.slice(dot + 1);
  // The label before the last dot, which may be empty.
  const site = host.slice(host.slice(0, dot).lastIndexOf('.') + 1, dot);
  const isEnding = ONLY_ASCII.test(ending)
    ? /^[a-z][a-z0-9-]*[a-z0-9]$/.test(ending)
    : EASTERN.test(ending)
      ? EASTERN_ENDINGS.has(ending)
      : /^[^\p{ASCII}\p{P}\p{S}]+$/u.test(ending);
  return isEnding && (/^[a-z0-9_-]+$/.test(site) || /^[\p{L}\p{N}\p{M}ー・_-]+$/u.test(site));
}

/** More signs than any ending is written with. */
const LONGEST_ENDING = 80;

/** False only where `canExist` says so of every host that ends like this text: told without reading all of it. */
function mayEnd(link: string): boolean {
  const ending = foldName(link.slice(-LONGEST_ENDING).replace(/:\d*$/, '')).replace(/.*[.@]/s, '');
  return !EASTERN.test(ending) || EASTERN_ENDINGS.has(ending);
}

const AUTHORITY = /^https?:[\\/]*([^\\/?#]*)/i;

/**
 * The address at the start of a word. Text that is glued to its host is cut off only where no browser would find a
 * site with it; text that is glued to its path begins with the first letter that is no plain sign.
 */
export function readRun(run: string): { readonly link: string; readonly address: Address } | null {
  const head = AUTHORITY.exec(run);
  if (!head) return null;
  const whole = mayEnd(head[0]) ? readAddress(run) : null;
  if (whole && canExist(whole.host)) return trimPath(run, head[0].length, whole);
  const start = head[0].length - (head[1] ?? '').length;
  const end = Math.min(head[0].length, start + LONGEST_HOST);
  for (let at = end - 1; at > start; at -= 1) {
    if (/[a-z0-9._%@:-]/i.test(run.charAt(at))) continue;
    const link = withoutEnd(run.slice(0, at), '.:');
    if (!mayEnd(link) || !/[\p{L}\p{N}]$/u.test(link)) continue;
    const address = readAddress(link);
    if (address && canExist(address.host)) return { link, address };
  }
  return null;
}

/** Signs that end a sentence, and brackets that were not opened inside the link. */
function withoutClosing(link: string): string {
  let end = link.length;
  /** how many brackets of a kind close nothing: counted once, then told by what was cut off */
  const spare = new Map<string, number>();
  for (; end > 0; end -= 1) {
    const last = link.charAt(end - 1);
    if (/[.,;:!?'*~、。]/.test(last)) continue;
    const open = last === ')' ? '(' : last === ']' ? '[' : last === '}' ? '{' : '';
    if (open === '') break;
    const count = spare.get(last) ?? link.slice(0, end).split(last).length - link.slice(0, end).split(open).length;
    if (count <= 0) break;
    spare.set(last, count - 1);
  }
  return link.slice(0, end);
}

function trimPath(run: string, hostEnd: number, whole: Address): { link: string; address: Address } | null {
  const tail = run.slice(hostEnd);
  const stop = tail.search(/[^!-~]/);
  const link = withoutClosing(run.slice(0, stop < 0 ? run.length : hostEnd + stop));
  if (link === run) return { link, address: whole };
  const address = readAddress(link);
  return address && canExist(address.host) ? { link, address } : null;
}

const SCHEME = /https?:[\\/]*/gi;
/** What ends a word that is a link: blanks, quotes, angle brackets, and the bars and brackets of Slack and Markdown. */
const STOP = /[\s<>"|`^]|\](?=\()|\]/;

/** True if a scheme begins an address of its own, and not a value in the address before it. */
const isApart = (text: string, at: number): boolean => at === 0 || /[^!-~]|[,;()|'"<>*[\]`^]/.test(text.charAt(at - 1));

function* withScheme(text: string, isWrapper: (run: string) => boolean): Generator<FoundLink> {
  const starts = [...text.matchAll(SCHEME)].map(({ index }) => index);
  const apart = starts.filter((start) => isApart(text, start));
  let covered = 0;
  let wordEnd = 0;
  for (const [nth, at] of starts.entries()) {
    if (at < covered) continue;
    const isInside = at < wordEnd && !isApart(text, at);
    if (at >= wordEnd) {
      const stop = text.slice(at + 1, at + LONGEST_LINK).search(STOP);
      wordEnd = stop < 0 ? Math.min(text.length, at + LONGEST_LINK) : at + 1 + stop;
    }
    while ((apart[0] ?? text.length) <= at) apart.shift();
    const next = apart[0] ?? text.length;
    const isOuter = (starts[nth + 1] ?? wordEnd) < wordEnd;
    if (isOuter && isWrapper(text.slice(at, starts[nth + 1]))) covered = wordEnd;
    const end = covered >= wordEnd ? wordEnd : Math.min(next, wordEnd);
    const whole = text.slice(at, end);
    const found = readRun(whole);
    if (!found) continue;
    const behind = text.charAt(end);
    yield { ...found, whole, hasScheme: true, isInside, at, isAtLineEnd: behind === '' || behind === '\n' };
  }
}

/** Endings of files that people name in mails; `zoom.exe` is no site. */
const FILE =
  /\.(?:exe|zip|msi|dmg|pkg|apk|pdf|docx?|xlsx?|pptx?|txt|csv|png|jpe?g|gif|mov|mp[34]|ics|eml|md|js|ts|py|sh|html?|css|json|php)$/i;
/** No flag for capitals: with all letters of the world in it, that costs more than the reading of the text. */
const TOKEN =
  /(?:[a-zA-Z0-9_.-]|[^\p{ASCII}\p{P}\p{S}\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|(?<=[a-zA-Z0-9])[。｡](?=[a-zA-Z0-9]))+/gu;

/** Addresses that stand in the text without `https://`: chat programs make links of them, and people type them. */
function* withoutScheme(text: string, taken: readonly (readonly [start: number, end: number])[]): Generator<FoundLink> {
  const tokens = new RegExp(TOKEN);
  const readOnce = kept(readRun);
  let nth = 0;
  for (let match = tokens.exec(text); match; match = tokens.exec(text)) {
    const { 0: token, index } = match;
    while (nth < taken.length && (taken[nth]?.[1] ?? 0) <= index) nth += 1;
    const [from, to] = taken[nth] ?? [text.length, 0];
    if (from <= index) {
      // On to the last sign of the link: a word that goes on behind it began inside it.
      tokens.lastIndex = Math.max(tokens.lastIndex, to - 1);
      continue;
    }
    if (!/[.。｡]/.test(token)) continue;
    const at = index + (/^[._-]*/.exec(token)?.[0].length ?? 0);
    const host = withoutEnd(token.slice(at - index), '._-');
    if (!/[.。｡]/.test(host) || host.length > LONGEST_HOST) continue;
    const before = text.charAt(at - 1);
    const end = at + host.length;
    const behind = text.charAt(end);
    // Mail addresses and paths are no links; `name@host/path` is one, with the name before the host.
    if (
      before === '@' ||
      before === '%' ||
      before === '/' ||
      before === '\\' ||
      (before === ':' &&
        /[a-z]:$/i.test(text.slice(Math.max(0, at - 9), at)) &&
        /(?:mailto|tel|sip):$/i.test(text.slice(Math.max(0, at - 9), at)))
    )
      continue;
    const rest = text.slice(end, end + LONGEST_LINK);
    const stop = rest.search(/[\s<>"|`^\]]/);
    const tail = stop < 0 ? rest : rest.slice(0, stop);
    if (behind === '@' && !/^@[^/@]+\//.test(tail)) continue;
    const goesOn = /^(?::\d+)?[/?#]|^@/.test(tail);
    if (!goesOn && FILE.test(host)) continue;
    const whole = `https://${host}${goesOn ? tail : ''}`;
    const found = readOnce(whole);
    if (found) yield { ...found, whole, hasScheme: false, isInside: false, at, isAtLineEnd: false };
  }
}

/** So many addresses are looked at; an invitation has a handful, a newsletter some dozen. */
const MOST_ADDRESSES = 200;

/** As many as wanted and one more, so that "more" can be told. */
function* take(links: Generator<FoundLink>): Generator<FoundLink, FoundLink[]> {
  const taken: FoundLink[] = [];
  for (const link of links) {
    taken.push(link);
    yield link;
    if (taken.length > MOST_ADDRESSES) break;
  }
  return taken;
}

/**
 * Every address of a text. Gives each as it is found, those with a scheme first, so that a long text need not be read in one go.
 * @param text cleaned (`cleanText`)
 * @param isWrapper true for an address that holds another one which is its own
 * @returns all of them, in the order of the text; null if there are too many: of some of them nothing would be said
 */
export function* findAddresses(
  text: string,
  isWrapper: (run: string) => boolean,
): Generator<FoundLink, FoundLink[] | null> {
  if ((text.match(SCHEME)?.length ?? 0) > 2 * MOST_ADDRESSES) return null;
  const found = yield* take(withScheme(text, isWrapper));
  const taken = found.map(({ at, whole }) => [at, at + whole.length] as const);
  const all = found.length > MOST_ADDRESSES ? found : [...found, ...(yield* take(withoutScheme(text, taken)))];
  return all.length > MOST_ADDRESSES ? null : all.sort((a, b) => a.at - b.at);
}
