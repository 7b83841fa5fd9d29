// Microsoft Teams: which page is which phase. A signed-in meeting has no address of its own: there the page's signs decide.
import type { PageAddress } from './address.ts';
import { queryValue } from './address.ts';
import type { LinkFacts, PagePhase, ToolAddresses } from './tool-addresses.ts';

const PLANNING = /^\/(?:meetingOptions|l\/meeting\/new)\/?$/i;
const DEEP_LINK = /^\/l\/meetup-join\/19(?:%3a|:)[\w.@%-]/i;
const SHORT_LINK = /^\/meet\/\d{9,20}\/?$/;
/** Webinars and town halls: what the public sees of them. */
const EVENT = /^\/(?:event\/[0-9a-f-]{36}@|convene\/townhall\/?$)/i;
const LAUNCHER = '/dl/launcher/launcher.html';
const LAUNCHED_MEETING = ['meetup-join', 'meet'];
const CLIENT = /^\/(?:v2\/?|_)?$/;
const GUEST_CLIENT = /^\/(?:light-meetings\/launch|convene\/meetings\/[^/]+\/join)\/?$/;
const PREJOIN_ROUTE = /^\/pre-join-calling\//;
const ROUTE_TO_MEETING = /^\/?(?:l\/meetup-join\/19(?:%3a|:)|meet\/\d{9,20}(?:[/?]|$))/i;

function phaseOf({ host, path, query, fragment }: PageAddress): PagePhase | null {
  if (EVENT.test(path)) return { phase: 'landing', role: 'guest' };
  if (host.startsWith('events.')) return null;
  if (DEEP_LINK.test(path) || SHORT_LINK.test(path)) return { phase: 'landing' };
  if (path === LAUNCHER) {
    return LAUNCHED_MEETING.includes(queryValue(query, 'type') ?? '') ? { phase: 'landing' } : null;
  }
  if (GUEST_CLIENT.test(path)) return { phase: 'prejoin', role: 'guest' };
  if (PREJOIN_ROUTE.test(path)) return { phase: 'prejoin' };
  if (CLIENT.test(path)) {
    // Signed in, chat, calendar, pre-join and meeting share this address: only the page tells which.
    if (!ROUTE_TO_MEETING.test(fragment)) return { phase: 'prejoin', ifShown: true };
    return /[?&]anon=true/.test(fragment) ? { phase: 'prejoin', role: 'guest' } : { phase: 'prejoin' };
  }
  return PLANNING.test(path) ? { phase: 'schedule', role: 'host' } : null;
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
  brandWords: [
    { word: 'microsoft', slip: true },
    { word: 'msteams', slip: true },
    { word: 'teams', slip: false },
  ],
  hasPasscode: ({ query, fragment }) =>
    Boolean(queryValue(query, 'p') || queryValue(query, 'coords') || /[?&]p=[^&]/.test(fragment)),
  permanentRoom: () => 'no',
};
