// The other open pages of this origin (tabs, pages of the extension): each tells the others what it has stored. What arrives is
// checked like anything from outside: other apps may live under the same host name.
import { type Change, MAX_COUNTER } from '../core/log/change.ts';
import { isChange } from '../core/log/is-change.ts';
import { joinTabs, type Tabs } from './tabs.ts';

/** What a page has stored, and the last erasure it knows of: a newer one without changes tells of the erasure itself. */
export type PageMessage = { readonly erasedAt: number; readonly changes: readonly Change[] };

/** An erasure is told when it happens: a page's clock may be a little ahead, not by years. */
const MAX_LEAD_MS = 60 * 60 * 1000;
const MAX_CHANGES = 500_000;

/** Stamps that a reader of ours takes; how far they may lie ahead is for the log to say. */
const hasStamp = ({ at: [ms, counter] }: Change): boolean => ms >= 0 && counter >= 0 && counter <= MAX_COUNTER;

/** A message of ours, or null. */
export function readPageMessage(data: unknown, now: number): PageMessage | null {
  if (data === null || typeof data !== 'object') return null;
  const { erasedAt, changes } = data as Record<string, unknown>;
  if (!Number.isSafeInteger(erasedAt) || (erasedAt as number) < 0 || (erasedAt as number) > now + MAX_LEAD_MS)
    return null;
  if (!Array.isArray(changes) || changes.length > MAX_CHANGES || !changes.every(isChange) || !changes.every(hasStamp))
    return null;
  return { erasedAt: erasedAt as number, changes };
}

/** Silent where there is no BroadcastChannel. Gives the way to tell the others, and to leave. */
export const followOtherPages = (
  name: string,
  now: () => number,
  onMessage: (message: PageMessage) => void,
): Tabs<PageMessage> =>
  joinTabs<unknown>(`${name}-log`, (data) => {
    const message = readPageMessage(data, now());
    if (message) onMessage(message);
  });
