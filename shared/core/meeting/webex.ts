// Webex: which page is which phase. Every company has its own name below webex.com.
import type { PageAddress } from './address.ts';
import { queryValue } from './address.ts';
import type { HostUse } from './host.ts';
import type { LinkFacts, PagePhase, ToolAddresses } from './tool-addresses.ts';

/** Names below webex.com that hold help, marketing and sign-in. */
const NOT_MEETING =
  'www help developer signin idbroker community blog essentials status apphub pricing projectworkplace cart try'.split(
    ' ',
  );

// Patterns are made where they are asked for: see zoom.ts.

/** Links, personal rooms, the details of a meeting (host and guest see the same page), the choice of app or browser. */
const isLanding = (path: string) =>
  /^\/(?:(?:meet|join)\/[\w.@%-]+|m\/[0-9a-f]{8}-[0-9a-f-]{27}|webappng\/sites\/[\w.-]+\/(?:dashboard\/pmr\/[\w.@%-]+|meeting\/info\/[\w%-]+)|(?:webappng|wbxmjs\/joinservice)\/sites\/[\w.-]+\/meeting\/download\/[0-9a-f]{32}|wbxmjs\/joinservice)\/?$/.test(
    path,
  );
const isSignUp = (path: string) => /^\/weblink\/register\/r[0-9a-f]{32}\/?$/.test(path);
const isJoinScript = (path: string) => /^\/[\w.-]+\/j\.php$/.test(path);
const isSchedule = (path: string) => /^\/webappng\/sites\/[\w.-]+\/meeting\/scheduler\/?$/.test(path);
const isAfterOrHome = (path: string) => /^\/webappng\/sites\/[\w.-]+\/(?:dashboard|meeting\/home)\/?$/.test(path);

function appPhase(path: string): PagePhase | null {
  if (/^\/meet(?:ing)?\/[\w%.-]+/.test(path)) return { phase: 'prejoin' };
  // The client inside the frame of a meeting page, loaded before anybody has chosen it.
  if (/^\/meeting\/?$/.test(path)) return { phase: 'prejoin', ifShown: true };
  if (/^\/meetings\/schedule\/?$/.test(path)) return { phase: 'schedule', role: 'host' };
  return /^\/meetings\/?$/.test(path) ? { phase: 'after', ifJoined: true } : null;
}

function phaseOf(address: PageAddress, use: HostUse): PagePhase | null {
  const { host, path, query } = address;
  if (use === 'settings') return { phase: 'settings' };
  if (use === 'admin') return { phase: 'settings', role: 'host' };
  if (use !== 'meeting' || NOT_MEETING.includes(host.slice(0, host.indexOf('.'))) || host === 'webex.com') return null;
  if (host === 'web.webex.com') return appPhase(path);
  if (isLanding(path)) return { phase: 'landing' };
  if (isSignUp(path)) return { phase: 'landing', role: 'guest' };
  if (isJoinScript(path)) return queryValue(query, 'MTID') ? { phase: 'landing' } : null;
  if (path.startsWith('/wbxmjs/joinservice/')) return { phase: 'prejoin' };
  if (isSchedule(path)) return { phase: 'schedule', role: 'host' };
  return isAfterOrHome(path) ? { phase: 'after', ifJoined: true } : null;
}

export const webex: ToolAddresses = {
  tool: 'webex',
  hosts: [
    { host: 'webex.com', match: 'suffix', use: 'meeting' },
    { host: 'web.webex.com', match: 'exact', use: 'meeting' },
    { host: 'user.webex.com', match: 'exact', use: 'settings' },
    { host: 'settings.webex.com', match: 'exact', use: 'settings' },
    { host: 'admin.webex.com', match: 'exact', use: 'admin' },
    { host: 'admin-usgov.webex.com', match: 'exact', use: 'admin' },
    { host: 'www.webex.com', match: 'exact', use: 'not-meeting' },
    { host: 'help.webex.com', match: 'exact', use: 'not-meeting' },
    { host: 'developer.webex.com', match: 'exact', use: 'not-meeting' },
  ],
  phaseOf,
};

export const webexLink: LinkFacts = {
  realHost: 'webex.com',
  hasPasscode: ({ query }) => ['PW', 'pwd', 'password'].some((name) => queryValue(query, name)),
  permanentRoom: ({ path }) => (/^\/meet\/|\/dashboard\/pmr\//.test(path) ? 'yes' : 'no'),
};
