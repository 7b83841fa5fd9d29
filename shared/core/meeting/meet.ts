// Google Meet: which page is which phase. Landing, pre-join, lobby and meeting share one address.
import type { PageAddress } from './address.ts';
import { queryValue } from './address.ts';
import type { HostUse } from './host.ts';
import type { LinkFacts, PagePhase, ToolAddresses } from './tool-addresses.ts';

const CODE = /^\/(?:_meet\/)?[a-z]{3}-[a-z]{4}-[a-z]{3}\/?$/;
const NICKNAME = /^\/lookup\/[\w.%-]+\/?$/;
const AFTER_OR_HOME = /^\/(?:landing|home)?\/?$/;
const NEW_EVENT = /^\/calendar\/(?:u\/\d+\/)?r\/eventedit(?:\/[\w%-]*)?$/;

function phaseOf({ path, query }: PageAddress, use: HostUse): PagePhase | null {
  if (use === 'schedule') {
    return NEW_EVENT.test(path) && queryValue(query, 'vcon') === 'meet' ? { phase: 'schedule', role: 'host' } : null;
  }
  if (use !== 'meeting') return null;
  if (CODE.test(path) || NICKNAME.test(path)) return { phase: 'prejoin' };
  return AFTER_OR_HOME.test(path) ? { phase: 'after', ifJoined: true } : null;
}

export const meet: ToolAddresses = {
  tool: 'meet',
  hosts: [
    { host: 'meet.google.com', match: 'exact', use: 'meeting' },
    { host: 'calendar.google.com', match: 'exact', use: 'schedule' },
    { host: 'admin.google.com', match: 'exact', use: 'admin' },
  ],
  phaseOf,
  signs: { inTalk: '[data-participant-id],[data-self-name]', left: '' },
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
