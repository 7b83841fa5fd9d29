// Google Meet: which page is which phase. Landing, pre-join, lobby and meeting share one address.
import type { PageAddress } from './address.ts';
import { queryValue } from './address.ts';
import type { HostUse } from './host.ts';
import type { LinkFacts, PagePhase, ToolAddresses } from './tool-addresses.ts';

// Patterns are made where they are asked for, and none ignores case: see zoom.ts.

/** The code of a meeting, in small letters; with dashes or without, in capitals or not: people type codes from paper. */
export const codeIn = (path: string): string | undefined =>
  /^\/(?:_meet\/)?([a-z]{3}-[a-z]{4}-[a-z]{3}|[a-z]{10})\/?$/.exec(path.toLowerCase())?.[1];
/** The name of a permanent room. */
export const nicknameIn = (path: string): string | undefined => /^\/(?:lookup|room)\/([\w.%-]+)\/?$/.exec(path)?.[1];

function calendarPhase({ path, query }: PageAddress): PagePhase | null {
  const isForm =
    /^\/calendar\/(?:u\/\d+\/)?r\/eventedit(?:\/[\w%=-]+)?\/?$/.test(path) ||
    (queryValue(query, 'action') === 'TEMPLATE' && /^\/calendar\/(?:u\/\d+\/)?(?:render|event)\/?$/.test(path));
  return isForm ? { phase: 'schedule', role: 'host' } : null;
}

function phaseOf(address: PageAddress, use: HostUse): PagePhase | null {
  const { host, path } = address;
  if (use === 'schedule') return calendarPhase(address);
  if (use !== 'meeting') return null;
  if (host.startsWith('stream.'))
    return /^\/stream\/[\w-]+\/?$/.test(path) ? { phase: 'landing', role: 'guest' } : null;
  if (codeIn(path) || nicknameIn(path)) return { phase: 'prejoin' };
  if (/^\/new\/?$/.test(path)) return { phase: 'landing', role: 'host' };
  return /^\/(?:landing|home)?\/?$/.test(path) ? { phase: 'after', ifJoined: true } : null;
}

export const meet: ToolAddresses = {
  tool: 'meet',
  hosts: [
    { host: 'meet.google.com', match: 'exact', use: 'meeting' },
    { host: 'stream.meet.google.com', match: 'exact', use: 'meeting' },
    { host: 'calendar.google.com', match: 'exact', use: 'schedule' },
    { host: 'admin.google.com', match: 'exact', use: 'admin' },
  ],
  phaseOf,
};

export const meetLink: LinkFacts = {
  realHost: 'meet.google.com',
  hasPasscode: () => false,
  permanentRoom: ({ path }) => (nicknameIn(path) ? 'yes' : 'no'),
};
