// Pages and links of the tools on which no script of ours runs: short forms, sign-in hosts, partners, a company's proxy.
import type { PageAddress } from './address.ts';
import { queryValue } from './address.ts';
import { isUnder } from './host.ts';
import type { Moment, Tool } from './moment-types.ts';

/** Microsoft's session proxy puts its own name behind that of the site. */
const PROXY = /\.mcas\.ms$/;

/** The address as it would be without a company's session proxy. */
export const withoutProxy = (address: PageAddress): PageAddress =>
  PROXY.test(address.host) ? { ...address, host: address.host.replace(PROXY, '') } : address;

type Door = {
  readonly tool: Tool;
  readonly host: string;
  readonly path: RegExp;
  readonly query?: string;
  readonly role?: 'guest';
};

/** All of them lead into a meeting: the phase is `landing`. */
const DOORS: readonly Door[] = [
  { tool: 'meet', host: 'g.co', path: /^\/(?:meet\/[\w.-]+|companion|present)\/?$/ },
  {
    tool: 'meet',
    host: 'calendar.google.com',
    path: /^\/calendar\/(?:u\/\d+\/)?event\/?$/,
    query: 'eid',
    role: 'guest',
  },
  { tool: 'zoom', host: 'events.zoom.us', path: /^\/ejl\/./, role: 'guest' },
  { tool: 'zoom', host: 'zoom-x.de', path: /^\/j\/\d{9,11}\/?$/ },
  { tool: 'webex', host: 'signin.webex.com', path: /^\/join\/?$/, role: 'guest' },
  { tool: 'webex', host: 'www.webex.com', path: /^\/join\/?$/, role: 'guest' },
];

/** Names that only their owner can have, but that many sites stand below. */
const isHostOf = ({ host }: Door, asked: string): boolean =>
  host === 'zoom-x.de' ? isUnder(asked, host) : asked === host;

/** The moment behind one of these doors, or null. */
export function momentOfDoor({ host, path, query }: PageAddress): Moment | null {
  const door = DOORS.find(
    (one) => isHostOf(one, host) && one.path.test(path) && (!one.query || queryValue(query, one.query)),
  );
  return door ? { tool: door.tool, phase: 'landing', ...(door.role && { role: door.role }) } : null;
}
