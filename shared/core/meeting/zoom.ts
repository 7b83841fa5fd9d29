// Zoom: which page is which phase. Pre-join, waiting room and meeting share one address.
import type { PageAddress } from './address.ts';
import { queryValue } from './address.ts';
import { isUnder } from './host.ts';
import type { LinkFacts, PagePhase, ToolAddresses } from './tool-addresses.ts';

/** Names below zoom.us and zoom.com that hold help, marketing and static files; so do `st1`, `st2` and so on. */
const NOT_MEETING =
  'support explore blog marketplace developers devsupport devforum status events learning community careers investors click docs news assets static log'.split(
    ' ',
  );

function isElsewhere(host: string): boolean {
  const name = host.slice(0, host.indexOf('.'));
  return NOT_MEETING.includes(name) || (name.startsWith('st') && /^st\d+$/.test(name));
}

// A pattern is made where it is asked for, and none ignores case: patterns that a page does not need, and the tables of letters for
// that, were a tenth of what the script costs a meeting page (`npm run bench -- --only extension`).

/** A link with a number, or a personal one: a letter first, five to forty characters. `low`: the path in small letters. */
const isLink = (low: string) => /^\/(?:[jw]\/\d{9,11}|my\/[a-z][\w.%-]{4,39})\/?$/.test(low);
const isStart = (path: string) => /^\/(?:s\/\d{9,11}|start\/(?:video|web|share)meeting)\/?$/.test(path);
/** Forms that lead to a meeting: the number, or a sign-up. */
const isForm = (path: string) =>
  /^\/(?:(?:wc\/)?join|meeting\/register\/[\w-]{20,}|webinar\/register\/(?:\d+\/)?WN_[\w-]+)\/?$/.test(path);
/** The client in the browser; the first group is there for a host. */
const clientIn = (low: string) =>
  /^\/(?:[\w.%-]+\/)?wc\/(?:\d{9,11}\/(?:join|(start)|videomeeting)|join\/\d{9,11}|my\/[a-z][\w.%-]{4,39})\/?$/.exec(
    low,
  );
const isSchedule = (path: string, fragment: string) =>
  /^\/(?:meeting\/(?:schedule|\d{9,11}(?:\/edit)?)|wc\/meetings)\/?$/.test(path) ||
  (/^\/meeting\/?$/.test(path) && /^\/(?:upcoming|previous|pmi\/\d+)/.test(fragment));

const landing = (path: string, low: string): PagePhase | null => {
  if (isLink(low)) return path.startsWith('/w') ? { phase: 'landing', role: 'guest' } : { phase: 'landing' };
  return isStart(path) ? { phase: 'landing', role: 'host' } : null;
};

function phaseOf({ host, path, query, fragment }: PageAddress): PagePhase | null {
  if (isElsewhere(host)) return null;
  const low = path.toLowerCase();
  // Company names below zoom.com have the same links; everything else there is marketing.
  const link = path.startsWith('/wc') ? null : landing(path, low);
  if (link || isUnder(host, 'zoom.com')) return link;
  const client = clientIn(low);
  // A host comes straight into the meeting; only a page that shows the preview is before it.
  if (client) return client[1] ? { phase: 'prejoin', role: 'host', ifShown: true } : { phase: 'prejoin' };
  if (isForm(path)) return path.startsWith('/wc') ? { phase: 'landing' } : { phase: 'landing', role: 'guest' };
  if (isSchedule(path, fragment)) return { phase: 'schedule', role: 'host' };
  // These settings are about the meetings that one hosts.
  if (/^\/(?:profile|account)\/setting(?:\/|$)/.test(path)) return { phase: 'settings', role: 'host' };
  if (/^\/(?:wc\/leave|postattendee|meeting\/ended)\/?$/.test(path)) return { phase: 'after' };
  if (!/^\/wc(?:\/home)?\/?$/.test(path)) return null;
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
  hasPasscode: ({ query }) => ['pwd', 'zak', 'tk', 'wpk'].some((name) => queryValue(query, name)),
  permanentRoom: ({ path }) => {
    if (/^\/(?:wc\/)?my\//.test(path)) return 'yes';
    return /^\/(?:[js]\/\d{10}|wc\/(?:join\/\d{10}|\d{10}\/\w+))\/?$/.test(path) ? 'maybe' : 'no';
  },
};
