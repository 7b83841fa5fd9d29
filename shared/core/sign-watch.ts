// Notices that a tool has changed its pages: how many meeting pages there were in seven days, and whether a sign was seen on any.
// Counts per tool and sign only; nothing of a page.
import { addDays, type Day, isDay } from './day.ts';
import { isTool, type Tool } from './meeting/moment-types.ts';
import type { PageTool } from './meeting/tool-addresses.ts';
import { fieldsOf } from './parse.ts';
import type { Now } from './reminder-history.ts';

/** `before`: the screen before joining; `inTalk`: people are talking; `left`: the screen after. */
export const SIGN_NAMES = ['before', 'inTalk', 'left'] as const;
export type SignName = (typeof SIGN_NAMES)[number];

export const isSignName = (value: unknown): value is SignName => (SIGN_NAMES as readonly unknown[]).includes(value);

export const KEEP_SIGN_DAYS = 7;
/**
 * So many pages without a sign are no chance. Many people close the tab instead of leaving, so the end screen is given longer.
 */
export const PAGES_WITHOUT: Readonly<Record<SignName, number>> = { before: 5, inTalk: 5, left: 15 };

type Count = { readonly pages: number; readonly seen: number };

export type SignCounts = {
  /** of the extension: a new one may know new signs, so it begins anew */
  readonly version: string;
  /** day → `tool sign` → counts */
  readonly days: { readonly [day: Day]: { readonly [key: string]: Count } };
};

export type LostSign = { readonly tool: Tool; readonly sign: SignName; readonly pages: number };

/** The signs of a tool, with the selector of each; those that are not known are left out. */
export const signsOf = ({ signs }: Pick<PageTool, 'signs'>): readonly (readonly [SignName, string])[] =>
  Object.entries(signs).flatMap(([name, selector]) =>
    isSignName(name) && typeof selector === 'string' && selector !== '' ? [[name, selector] as const] : [],
  );

const keyOf = (tool: Tool, sign: SignName): string => `${tool} ${sign}`;

/** The days that still count: today and six before it. A day in the future comes from a clock that was wrong. */
const isKept = (day: Day, now: Now): boolean => day > addDays(now.day, -KEEP_SIGN_DAYS) && day <= now.day;

function add(counts: SignCounts, key: string, what: keyof Count, now: Now): SignCounts {
  const today = counts.days[now.day] ?? {};
  const before = today[key] ?? { pages: 0, seen: 0 };
  const kept = Object.entries(counts.days).filter(([day]) => isKept(day, now));
  const next = { ...today, [key]: { ...before, [what]: before[what] + 1 } };
  return { ...counts, days: { ...Object.fromEntries(kept), [now.day]: next } };
}

/** A meeting page of this tool was reached: each of its signs could be seen there. */
export const noteMeetingPage = (
  counts: SignCounts,
  { tool, signs }: Pick<PageTool, 'tool' | 'signs'>,
  now: Now,
): SignCounts => signsOf({ signs }).reduce((so, [sign]) => add(so, keyOf(tool, sign), 'pages', now), counts);

/** A sign was seen. Once a day is enough to know that it lives. */
export function noteSignSeen(counts: SignCounts, tool: Tool, sign: SignName, now: Now): SignCounts {
  const key = keyOf(tool, sign);
  return (counts.days[now.day]?.[key]?.seen ?? 0) > 0 ? counts : add(counts, key, 'seen', now);
}

/** The signs that are off: often enough looked for in seven days, and never seen. One sight brings a sign back. */
export function lostSigns(counts: SignCounts, now: Now): readonly LostSign[] {
  const sums = new Map<string, Count>();
  for (const [day, keys] of Object.entries(counts.days)) {
    if (!isKept(day, now)) continue;
    for (const [key, { pages, seen }] of Object.entries(keys)) {
      const sum = sums.get(key) ?? { pages: 0, seen: 0 };
      sums.set(key, { pages: sum.pages + pages, seen: sum.seen + seen });
    }
  }
  return [...sums].flatMap(([key, { pages, seen }]): LostSign[] => {
    const [tool, sign] = key.split(' ');
    if (!isTool(tool) || !isSignName(sign) || seen > 0 || pages < PAGES_WITHOUT[sign]) return [];
    return [{ tool, sign, pages }];
  });
}

export const isLost = (counts: SignCounts, tool: Tool, sign: SignName, now: Now): boolean =>
  lostSigns(counts, now).some((lost) => lost.tool === tool && lost.sign === sign);

const wholeOf = (value: unknown): number => (Number.isSafeInteger(value) && Number(value) > 0 ? Number(value) : 0);

const isKey = (key: string): boolean => {
  const [tool, sign, ...more] = key.split(' ');
  return isTool(tool) && isSignName(sign) && more.length === 0;
};

/** Reads counts from anything; damaged parts, and the counts of another version, count as never happened. */
export function parseSignCounts(stored: unknown, version: string): SignCounts {
  const fields = fieldsOf(stored);
  if (fields.version !== version) return { version, days: {} };
  const days = Object.entries(fieldsOf(fields.days))
    .filter(([day]) => isDay(day))
    .map(([day, keys]) => {
      const counts = Object.entries(fieldsOf(keys)).filter(([key]) => isKey(key));
      return [
        day,
        Object.fromEntries(
          counts.map(([key, count]) => {
            const { pages, seen } = fieldsOf(count);
            return [key, { pages: wholeOf(pages), seen: wholeOf(seen) }];
          }),
        ),
      ] as const;
    });
  return { version, days: Object.fromEntries(days) };
}
