// Does a host that is not a meeting tool's look like one? Compares what the eye sees, not what the letters are.
import { isUnder } from './host.ts';
import { TOOL_ADDRESSES } from './moment.ts';
import { TOOLS, type Tool } from './moment-types.ts';
import { decodeHost } from './punycode.ts';
import { TOOL_LINKS } from './tool-links.ts';

/** `front`: the real name stands in front of another site's; `letters`: letters of another kind or a typo; `words`: the tool's name inside another; `ending`: the right name with another ending. */
export type LookalikeHow = 'front' | 'letters' | 'words' | 'ending';
export type Lookalike = { readonly tool: Tool; readonly how: LookalikeHow };

/** Letters that look like Latin ones; one entry per Latin letter. */
const SAME_LOOK: Readonly<Record<string, string>> = {
  a: 'аɑαạ',
  b: 'ьЬƅ',
  c: 'сϲⅽ',
  d: 'ԁⅾɗ',
  e: 'еҽє3',
  g: 'ɡցġ',
  h: 'һհ',
  i: 'іıɩι',
  j: 'јʝ',
  k: 'κкҡ',
  l: 'ӏⅼ1ǀɭ',
  m: 'мⅿ',
  n: 'ոռпη',
  o: 'оοօо0ӧσ',
  p: 'рρ',
  q: 'ԛգ',
  r: 'гɼ',
  s: 'ѕꜱ5',
  t: 'тτŧ',
  u: 'υսцᴜ',
  v: 'νѵⅴ',
  w: 'ԝѡшωա',
  x: 'хⅹχ',
  y: 'уүγ',
  z: 'ᴢʐż2',
};
const LATIN_OF = new Map(
  Object.entries(SAME_LOOK).flatMap(([latin, same]) => [...same].map((s) => [s, latin] as const)),
);

/** What the eye sees: one plain Latin text for all that looks alike. `rn` reads as `m`, `vv` as `w`. */
export function skeleton(host: string): string {
  const plain = [...decodeHost(host).normalize('NFD').replace(/\p{M}/gu, '')].map((c) => LATIN_OF.get(c) ?? c).join('');
  return plain.replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('cl', 'd');
}

const squeeze = (word: string): string => word.replace(/(.)\1+/g, '$1');

/** True if the words differ by at most one letter more, less, other or swapped. */
function isOneSlipAway(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const rest = (word: string, from: number) => word.slice(start + from);
  if (a.length > b.length) return rest(a, 1) === rest(b, 0);
  if (a.length < b.length) return rest(a, 0) === rest(b, 1);
  const isSwap = a[start] === b[start + 1] && a[start + 1] === b[start] && rest(a, 2) === rest(b, 2);
  return isSwap || rest(a, 1) === rest(b, 1);
}

const BRANDS = TOOLS.flatMap((tool) =>
  TOOL_LINKS[tool].brandWords.map(({ word, slip }) => ({ tool, word, slip, seenAs: skeleton(word) })),
);

/** Words that forged names put before or after a brand. */
const COMPANIONS = new Set(
  'us,app,web,my,online,meeting,meetings,meet,join,login,signin,live,call,conference,video,invite,invitation,launch,client,download,update,secure,support,help,account,verify,office,cloud,com,net,jp,japan,kaigi,join,gov'.split(
    ',',
  ),
);

function isBrandPlusCompanion(part: string, word: string): boolean {
  const at = part.indexOf(word);
  if (at < 0) return false;
  const others = [part.slice(0, at), part.slice(at + word.length)];
  return others.every((other) => other === '' || /^\d+$/.test(other) || COMPANIONS.has(other));
}

function isBrandPart(part: string, word: string, slip: boolean): boolean {
  const letters = squeeze(part) === squeeze(word);
  return letters || isBrandPlusCompanion(part, word) || (slip && isOneSlipAway(part, word));
}

const REAL_NAMES: readonly { readonly tool: Tool; readonly host: string; readonly seen: string }[] =
  TOOL_ADDRESSES.flatMap(({ tool, hosts }) => hosts.map(({ host }) => ({ tool, host, seen: skeleton(host) })));

/** Owners' other sites: real, but no meeting. They must not be called forged. */
const OWNERS = [
  'google.com',
  'google.co.jp',
  'microsoft.com',
  'cloud.microsoft',
  'live.com',
  'microsoftonline.com',
  'microsoft.us',
  'sharepoint.com',
  'cisco.com',
  'zoom.com',
  // Probably the makers' own, but no source was sure of it.
  'zoom.eu',
  'zoom.com.cn',
  'webex.com.cn',
  'microsoftonline.cn',
];

function byWholeName(host: string, seen: string): Lookalike | null {
  for (const real of REAL_NAMES) {
    if (isUnder(seen, real.seen) || squeeze(seen) === squeeze(real.seen)) return { tool: real.tool, how: 'letters' };
    // The real name followed by more labels: the site is the last labels, not the first.
    const isInFront = `.${host}`.includes(`.${real.host}.`) || `.${seen}`.includes(`.${real.seen}.`);
    if (isInFront) return { tool: real.tool, how: 'front' };
  }
  return null;
}

function byWords(seen: string): Lookalike | null {
  const labels = seen.split('.');
  const last = labels.length - 1;
  for (const { tool, word, seenAs, slip } of BRANDS) {
    const at = labels.findIndex((label, index) => index < last && isBrandPart(label, seenAs, false));
    if (at >= 0) {
      const isBare = squeeze(labels[at] ?? '') === squeeze(seenAs);
      // 「teams」 alone is an everyday word; it counts only beside another sign.
      if (!(word === 'teams' && isBare && at === last - 1)) return { tool, how: isBare ? 'ending' : 'words' };
    }
    const parts = labels.slice(0, last).flatMap((label) => label.split(/[-_]/));
    if (word !== 'teams' && parts.some((part) => isBrandPart(part, seenAs, false))) return { tool, how: 'words' };
    if (slip && parts.some((part) => isBrandPart(part, seenAs, true))) return { tool, how: 'letters' };
  }
  return null;
}

/**
 * Whether a host passes itself off as a meeting tool's. Only for hosts that are no tool's own.
 * @param host as `readAddress` gives it
 */
export function findLookalike(host: string): Lookalike | null {
  if (OWNERS.some((owner) => isUnder(host, owner))) return null;
  const seen = skeleton(host);
  return byWholeName(host, seen) ?? byWords(seen);
}
