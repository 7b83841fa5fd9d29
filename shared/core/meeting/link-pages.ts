// Which pages of the tools' own sites are the way into a meeting, as links in invitations go: more than the pages at
// which the extension may speak, because a link is only read, not visited.
import type { PageAddress } from './address.ts';
import { type HostUse, isUnder } from './host.ts';
import { findTool, momentOfAddress } from './moment.ts';
import type { MeetingRole, MomentPhase, Tool } from './moment-types.ts';

export type LinkHost = { readonly tool: Tool; readonly use: HostUse; readonly site: string };
export type LinkPage = { readonly phase: MomentPhase; readonly role: MeetingRole | null };

/** Genuine, and known from published invitations and readers of invitations; not among the hosts of the extension. */
const MORE_HOSTS: readonly LinkHost[] = [
  { tool: 'teams', use: 'meeting', site: 'events.teams.microsoft.com' },
  { tool: 'teams', use: 'meeting', site: 'teams.microsoft.us' },
  { tool: 'meet', use: 'meeting', site: 'stream.meet.google.com' },
  { tool: 'meet', use: 'meeting', site: 'meet.new' },
  // Deutsche Telekom's edition of Zoom.
  { tool: 'zoom', use: 'meeting', site: 'zoom-x.de' },
];

/** The tool whose site a host is, as a link may name it; null if it is none's. */
export function linkHostOf(host: string, path: string): LinkHost | null {
  if (host === 'g.co') return /^\/meet\/./.test(path) ? { tool: 'meet', use: 'meeting', site: 'g.co' } : null;
  const found = findTool(host);
  if (found) return { tool: found.addresses.tool, use: found.rule.use, site: found.rule.host };
  return MORE_HOSTS.find(({ site }) => isUnder(host, site)) ?? null;
}

type Form = { readonly tool: Tool; readonly path: RegExp; readonly page: LinkPage };

const landing: LinkPage = { phase: 'landing', role: null };
const ofGuest: LinkPage = { phase: 'landing', role: 'guest' };
const ofHost: LinkPage = { phase: 'landing', role: 'host' };

const FORMS: readonly Form[] = [
  { tool: 'zoom', path: /^\/(?:meeting\/register|webinar\/register|rec\/register)\/[\w-]/, page: ofGuest },
  { tool: 'zoom', path: /^\/(?:join|wc\/join)\/?$/, page: ofGuest },
  { tool: 'zoom', path: /^\/start\/(?:videomeeting|webmeeting|sharemeeting)\/?$/, page: ofHost },
  { tool: 'zoom', path: /^\/(?:ejl|ev|e)\/[\w-]{4,}/, page: ofGuest },
  { tool: 'zoom', path: /^\/[js]\/\d{9,11}(?:\/|$)|^\/my\/[\w.-]+/, page: landing },
  { tool: 'teams', path: /^\/event\/[0-9a-f-]{36}(?:@|%40)[0-9a-f-]{36}/i, page: ofGuest },
  { tool: 'teams', path: /^\/convene\/(?:townhall|meetings\/[^/]+\/join)/, page: ofGuest },
  { tool: 'teams', path: /^\/(?:l\/meetup-join\/|meet\/\d{10,16}(?:\/|$))/i, page: landing },
  { tool: 'teams', path: /^\/l\/meeting\/new/i, page: { phase: 'schedule', role: 'host' } },
  { tool: 'webex', path: /^\/(?:join|meet)\/[\w.@%-]+\/?$/, page: landing },
  { tool: 'webex', path: /^\/m\/[0-9a-f]{8}-[0-9a-f-]{27}\/?$/i, page: landing },
  { tool: 'webex', path: /^\/weblink\/register\/r[0-9a-f]{32}/i, page: ofGuest },
  {
    tool: 'webex',
    path: /^\/(?:wbxmjs\/joinservice|webappng)\/sites\/[\w.-]+\/(?:meeting|webinar)\/(?:info|register|webinarSeries\/register|download)\//,
    page: landing,
  },
  { tool: 'webex', path: /^\/[\w.-]+\/(?:j|onstage\/g|k2\/j|e)\.php$/, page: landing },
  { tool: 'meet', path: /^\/(?:_meet\/)?[a-z]{3}-[a-z]{4}-[a-z]{3}\/?$/i, page: { phase: 'prejoin', role: null } },
  { tool: 'meet', path: /^\/[a-z]{10}\/?$/i, page: { phase: 'prejoin', role: null } },
  { tool: 'meet', path: /^\/(?:lookup|room|meet|stream)\/[\w.%-]+/, page: landing },
  { tool: 'meet', path: /^\/new\/?$/, page: ofHost },
];

/** Sites of a tool that hold help, news or shop pages: the forms above mean something else there. */
const NO_MEETING =
  /^(?:www|support|help|developers?|blog|news|community|learning|docs|status|explore|admin|calendar)\./;

/** What page of a meeting a link leads to; null for every other page of the tool's site. */
export function linkPageOf(address: PageAddress, { tool, use }: LinkHost): LinkPage | null {
  const moment = use === 'not-meeting' ? null : momentOfAddress(address);
  if (moment && !moment.ifJoined) return { phase: moment.phase, role: moment.role ?? null };
  if (address.host === 'meet.new') return ofHost;
  if (NO_MEETING.test(address.host) || use === 'admin' || use === 'settings' || use === 'schedule') return null;
  return FORMS.find((form) => form.tool === tool && form.path.test(address.path))?.page ?? null;
}

/** A path that has the form of some tool's meeting link, on whatever host: one more sign beside a tool's name. */
export const looksLikeMeetingLink = ({ path, query }: PageAddress): boolean =>
  /^\/(?:j|s|w)\/\d{8,11}(?:\/|$)|^\/(?:[\w.-]+\/)?wc\/|^\/l\/meetup-join\/|^\/meet\/\d{10,}|^\/[a-z]{3}-[a-z]{4}-[a-z]{3}\/?$/i.test(
    path,
  ) ||
  (/\/j\.php$/.test(path) && /MTID=/i.test(query));
