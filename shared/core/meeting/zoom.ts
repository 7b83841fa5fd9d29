// Zoom: which page is which phase. Pre-join, waiting room and meeting share one address.
import type { PageAddress } from './address.ts';
import { queryValue } from './address.ts';
import { isUnder } from './host.ts';
import type { LinkFacts, PagePhase, ToolAddresses } from './tool-addresses.ts';

/** Names below zoom.us and zoom.com that hold help, marketing and static files. */
const NOT_MEETING =
  /^(?:support|explore|blog|marketplace|developers|devsupport|devforum|status|events|learning|community|careers|investors|click|docs|news|assets|st\d+|static|log)\./;

const ID = '\\d{9,11}';
/** A personal link: a letter first, five to forty characters. */
const NAME = 'my/[a-z][\\w.%-]{4,39}';
const SCHEDULE = new RegExp(`^/(?:meeting/(?:schedule|${ID}(?:/edit)?)|wc/meetings)/?$`);
const LIST = /^\/meeting\/?$/;
const LIST_TAB = /^\/(?:upcoming|previous|pmi\/\d+)/;
const LINK = new RegExp(`^/(?:[jw]/${ID}|${NAME})/?$`, 'i');
/** Forms that lead to a meeting: the number, or a sign-up. */
const FORM = /^\/(?:(?:wc\/)?join|meeting\/register\/[\w-]{20,}|webinar\/register\/(?:\d+\/)?WN_[\w-]+)\/?$/;
const START = new RegExp(`^/(?:s/${ID}|start/(?:video|web|share)meeting)/?$`);
const CLIENT = new RegExp(`^/(?:[\\w.%-]+/)?wc/(?:${ID}/(?:join|(start)|videomeeting)|join/${ID}|${NAME})/?$`, 'i');
const SETTINGS = /^\/(?:profile|account)\/setting(?:\/|$)/;
const AFTER = /^\/(?:wc\/leave|postattendee|meeting\/ended)\/?$/;
const HOME = /^\/wc(?:\/home)?\/?$/;

const landing = (path: string): PagePhase | null => {
  if (LINK.test(path)) return path.startsWith('/w') ? { phase: 'landing', role: 'guest' } : { phase: 'landing' };
  return START.test(path) ? { phase: 'landing', role: 'host' } : null;
};

function phaseOf({ host, path, query, fragment }: PageAddress): PagePhase | null {
  if (NOT_MEETING.test(host)) return null;
  // Company names below zoom.com have the same links; everything else there is marketing.
  const link = path.startsWith('/wc') ? null : landing(path);
  if (link || isUnder(host, 'zoom.com')) return link;
  if (FORM.test(path)) return path.startsWith('/wc') ? { phase: 'landing' } : { phase: 'landing', role: 'guest' };
  const client = CLIENT.exec(path);
  // A host comes straight into the meeting; only a page that shows the preview is before it.
  if (client) return client[1] ? { phase: 'prejoin', role: 'host', ifShown: true } : { phase: 'prejoin' };
  if (SCHEDULE.test(path) || (LIST.test(path) && LIST_TAB.test(fragment))) return { phase: 'schedule', role: 'host' };
  // These settings are about the meetings that one hosts.
  if (SETTINGS.test(path)) return { phase: 'settings', role: 'host' };
  if (AFTER.test(path)) return { phase: 'after' };
  if (!HOME.test(path)) return null;
  return queryValue(query, 'mn') ? { phase: 'prejoin' } : { phase: 'after', ifJoined: true };
}

export const zoom: ToolAddresses = {
  tool: 'zoom',
  hosts: [
    { host: 'zoom.us', match: 'suffix', use: 'meeting' },
    { host: 'app.zoom.us', match: 'exact', use: 'meeting' },
    { host: 'zoomgov.com', match: 'suffix', use: 'meeting' },
    { host: 'support.zoom.com', match: 'exact', use: 'not-meeting' },
    { host: 'www.zoom.com', match: 'exact', use: 'not-meeting' },
    { host: 'zoom.com', match: 'suffix', use: 'meeting' },
  ],
  phaseOf,
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
