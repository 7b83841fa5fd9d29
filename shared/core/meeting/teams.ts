// Microsoft Teams: which page is which phase. A signed-in meeting has no address of its own: there the page's signs decide.
import type { PageAddress } from './address.ts';
import { queryValue } from './address.ts';
import type { LinkFacts, PagePhase, ToolAddresses } from './tool-addresses.ts';

// Patterns are made where they are asked for, and none ignores case: see zoom.ts.

/** Webinars and town halls: what the public sees of them. `low`: the path in small letters. */
const isEvent = (low: string) => /^\/(?:event\/[0-9a-f-]{36}@|convene\/townhall\/?$)/.test(low);
const isLink = (path: string, low: string) =>
  /^\/l\/meetup-join\/19(?:%3a|:)[\w.@%-]/.test(low) || /^\/meet\/\d{9,20}\/?$/.test(path);
const LAUNCHER = '/dl/launcher/launcher.html';
const LAUNCHED_MEETING = ['meetup-join', 'meet'];
const CLIENTS = ['/', '/_', '/v2', '/v2/'];
const isGuestClient = (path: string) => /^\/(?:light-meetings\/launch|convene\/meetings\/[^/]+\/join)\/?$/.test(path);
const leadsToMeeting = (low: string) => /^\/?(?:l\/meetup-join\/19(?:%3a|:)|meet\/\d{9,20}(?:[/?]|$))/.test(low);

function phaseOf({ host, path, query, fragment }: PageAddress): PagePhase | null {
  const low = path.toLowerCase();
  if (isEvent(low)) return { phase: 'landing', role: 'guest' };
  if (host.startsWith('events.')) return null;
  if (isLink(path, low)) return { phase: 'landing' };
  if (path === LAUNCHER) {
    return LAUNCHED_MEETING.includes(queryValue(query, 'type') ?? '') ? { phase: 'landing' } : null;
  }
  if (CLIENTS.includes(path)) {
    // Signed in, chat, calendar, pre-join and meeting share this address: only the page tells which.
    if (!leadsToMeeting(fragment.toLowerCase())) return { phase: 'prejoin', ifShown: true };
    return /[?&]anon=true/.test(fragment) ? { phase: 'prejoin', role: 'guest' } : { phase: 'prejoin' };
  }
  if (isGuestClient(path)) return { phase: 'prejoin', role: 'guest' };
  if (path.startsWith('/pre-join-calling/')) return { phase: 'prejoin' };
  return /^\/(?:meetingoptions|l\/meeting\/new)\/?$/.test(low) ? { phase: 'schedule', role: 'host' } : null;
}

export const teams: ToolAddresses = {
  tool: 'teams',
  hosts: [
    { host: 'teams.microsoft.com', match: 'exact', use: 'meeting' },
    { host: 'teams.cloud.microsoft', match: 'exact', use: 'meeting' },
    { host: 'teams.live.com', match: 'exact', use: 'meeting' },
    { host: 'gov.teams.microsoft.us', match: 'exact', use: 'meeting' },
    { host: 'dod.teams.microsoft.us', match: 'exact', use: 'meeting' },
    { host: 'teams.microsoft.us', match: 'exact', use: 'meeting' },
    { host: 'events.teams.microsoft.com', match: 'exact', use: 'meeting' },
    { host: 'admin.teams.microsoft.com', match: 'exact', use: 'admin' },
  ],
  phaseOf: (address, use) => (use === 'meeting' ? phaseOf(address) : null),
};

export const teamsLink: LinkFacts = {
  realHost: 'teams.microsoft.com',
  hasPasscode: ({ query, fragment }) =>
    Boolean(queryValue(query, 'p') || queryValue(query, 'coords') || /[?&]p=[^&]/.test(fragment)),
  permanentRoom: () => 'no',
};
