// Zoom: which page is which phase. Pre-join, waiting room and meeting share one address.
import type { PageAddress } from './address.ts';
import { queryValue } from './address.ts';
import type { LinkFacts, PagePhase, ToolAddresses } from './tool-addresses.ts';

/** Names below zoom.us that hold help, marketing and static files. */
const NOT_MEETING =
  /^(?:support|explore|blog|marketplace|developers|devsupport|devforum|status|events|learning|community|careers|investors|click|docs|news|assets|st\d+|static|log)\./;

const ID = '\\d{9,11}';
const NAME = '[\\w.%-]+';
const SCHEDULE = new RegExp(`^/meeting/(?:schedule|${ID}(?:/edit)?)/?$`);
const LANDING = new RegExp(`^/(?:[jw]/${ID}|my/${NAME})/?$`);
const START = new RegExp(`^/s/${ID}/?$`);
const CLIENT = new RegExp(`^/(?:${NAME}/)?wc/(?:${ID}/(join|start|videomeeting)|join/${ID}|my/${NAME})/?$`);
const SETTINGS = /^\/(?:profile|account)\/setting(?:\/|$)/;
const AFTER = /^\/(?:wc\/leave|postattendee|meeting\/ended)\/?$/;
const AFTER_OR_HOME = /^\/wc(?:\/home)?\/?$/;

function phaseOf({ host, path }: PageAddress): PagePhase | null {
  if (NOT_MEETING.test(host)) return null;
  if (LANDING.test(path)) return { phase: 'landing' };
  if (START.test(path)) return { phase: 'landing', role: 'host' };
  const client = CLIENT.exec(path);
  if (client) return client[1] === 'start' ? { phase: 'prejoin', role: 'host' } : { phase: 'prejoin' };
  if (SCHEDULE.test(path)) return { phase: 'schedule', role: 'host' };
  // These settings are about the meetings that one hosts.
  if (SETTINGS.test(path)) return { phase: 'settings', role: 'host' };
  if (AFTER.test(path)) return { phase: 'after' };
  return AFTER_OR_HOME.test(path) ? { phase: 'after', ifJoined: true } : null;
}

export const zoom: ToolAddresses = {
  tool: 'zoom',
  hosts: [
    { host: 'zoom.us', match: 'suffix', use: 'meeting' },
    { host: 'app.zoom.us', match: 'exact', use: 'meeting' },
    { host: 'zoomgov.com', match: 'suffix', use: 'meeting' },
    { host: 'support.zoom.com', match: 'exact', use: 'not-meeting' },
    { host: 'zoom.com', match: 'suffix', use: 'not-meeting' },
  ],
  phaseOf,
  signs: {
    inTalk: '[aria-label="Leave"],[aria-label="退出"]',
    left: '',
  },
};

export const zoomLink: LinkFacts = {
  realHost: 'zoom.us',
  brandWords: [
    { word: 'zoom', slip: false },
    { word: 'zoomgov', slip: true },
  ],
  hasPasscode: ({ query }) => ['pwd', 'zak', 'tk', 'wpk'].some((name) => queryValue(query, name)),
  permanentRoom: ({ path }) => {
    if (/^\/(?:wc\/)?my\//.test(path)) return 'yes';
    return /^\/(?:[js]\/\d{10}|wc\/(?:join\/\d{10}|\d{10}\/\w+))\/?$/.test(path) ? 'maybe' : 'no';
  },
};
