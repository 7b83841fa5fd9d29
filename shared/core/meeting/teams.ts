// Microsoft Teams: which page is which phase. A signed-in meeting has no address of its own, so it is nothing here.
import type { PageAddress } from './address.ts';
import { queryValue } from './address.ts';
import type { LinkFacts, PagePhase, ToolAddresses } from './tool-addresses.ts';

const MEETING_OPTIONS = /^\/meetingOptions\/?$/i;
const DEEP_LINK = /^\/l\/meetup-join\/19(?:%3a|:)[\w.@%-]+\/\d/i;
const SHORT_LINK = /^\/meet\/\d{10,16}\/?$/;
const LAUNCHER = '/dl/launcher/launcher.html';
const LAUNCHED_MEETING = ['meetup-join', 'meet'];
const CLIENT = /^\/(?:v2\/?|_)?$/;
const LIGHT_CLIENT = /^\/light-meetings\/launch\/?$/;
const ROUTE_TO_MEETING = /^\/(?:l\/meetup-join\/19(?:%3a|:)|meet\/\d{10,16}(?:[/?]|$))/i;

function phaseOf({ path, query, fragment }: PageAddress): PagePhase | null {
  if (DEEP_LINK.test(path) || SHORT_LINK.test(path)) return { phase: 'landing' };
  if (path === LAUNCHER) {
    return LAUNCHED_MEETING.includes(queryValue(query, 'type') ?? '') ? { phase: 'landing' } : null;
  }
  if (LIGHT_CLIENT.test(path)) return { phase: 'prejoin', role: 'guest' };
  if (CLIENT.test(path) && ROUTE_TO_MEETING.test(fragment)) {
    return /[?&]anon=true/.test(fragment) ? { phase: 'prejoin', role: 'guest' } : { phase: 'prejoin' };
  }
  return MEETING_OPTIONS.test(path) ? { phase: 'schedule', role: 'host' } : null;
}

export const teams: ToolAddresses = {
  tool: 'teams',
  hosts: [
    { host: 'teams.microsoft.com', match: 'exact', use: 'meeting' },
    { host: 'teams.cloud.microsoft', match: 'exact', use: 'meeting' },
    { host: 'teams.live.com', match: 'exact', use: 'meeting' },
    { host: 'gov.teams.microsoft.us', match: 'exact', use: 'meeting' },
    { host: 'dod.teams.microsoft.us', match: 'exact', use: 'meeting' },
    { host: 'admin.teams.microsoft.com', match: 'exact', use: 'admin' },
  ],
  phaseOf: (address, use) => (use === 'meeting' ? phaseOf(address) : null),
  signs: {
    inTalk: '#hangup-button,[data-tid="hangup-main-btn"],[data-tid="call-hangup"],[data-tid="call-duration"]',
    left: '[data-tid="anon-meeting-end-screen-rejoin-button"],[data-tid="call-ended-screen"]',
  },
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
