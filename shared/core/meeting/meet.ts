// Google Meet: which page is which phase. Landing, pre-join, lobby and meeting share one address.
import type { PageAddress } from './address.ts';
import { queryValue } from './address.ts';
import type { HostUse } from './host.ts';
import type { LinkFacts, PagePhase, ToolAddresses } from './tool-addresses.ts';

/** With dashes or without, in capitals or not: people type codes from paper. */
export const CODE = /^\/(?:_meet\/)?([a-z]{3}-[a-z]{4}-[a-z]{3}|[a-z]{10})\/?$/i;
/** A permanent room by its name. */
export const NICKNAME = /^\/(?:lookup|room)\/([\w.%-]+)\/?$/;
const NEW = /^\/new\/?$/;
const STREAM = /^\/stream\/[\w-]+\/?$/;
const AFTER_OR_HOME = /^\/(?:landing|home)?\/?$/;
const EVENT_FORM = /^\/calendar\/(?:u\/\d+\/)?r\/eventedit(?:\/[\w%=-]+)?\/?$/;
const EVENT_TEMPLATE = /^\/calendar\/(?:u\/\d+\/)?(?:render|event)\/?$/;

function calendarPhase({ path, query }: PageAddress): PagePhase | null {
  const isForm = EVENT_FORM.test(path) || (EVENT_TEMPLATE.test(path) && queryValue(query, 'action') === 'TEMPLATE');
  return isForm ? { phase: 'schedule', role: 'host' } : null;
}

function phaseOf(address: PageAddress, use: HostUse): PagePhase | null {
  const { host, path } = address;
  if (use === 'schedule') return calendarPhase(address);
  if (use !== 'meeting') return null;
  if (host.startsWith('stream.')) return STREAM.test(path) ? { phase: 'landing', role: 'guest' } : null;
  if (CODE.test(path) || NICKNAME.test(path)) return { phase: 'prejoin' };
  if (NEW.test(path)) return { phase: 'landing', role: 'host' };
  return AFTER_OR_HOME.test(path) ? { phase: 'after', ifJoined: true } : null;
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
  brandWords: [
    { word: 'google', slip: true },
    { word: 'googlemeet', slip: true },
  ],
  hasPasscode: () => false,
  permanentRoom: ({ path }) => (NICKNAME.test(path) ? 'yes' : 'no'),
};
