// From an address to a moment: which tool, which phase, or nothing.
import { type PageAddress, readStrictAddress } from './address.ts';
import { findHostRule, type HostRule, lastTwo } from './host.ts';
import { meet } from './meet.ts';
import type { Moment } from './moment-types.ts';
import { momentOfDoor, withoutProxy } from './other-doors.ts';
import { teams } from './teams.ts';
import type { ToolAddresses } from './tool-addresses.ts';
import { webex } from './webex.ts';
import { zoom } from './zoom.ts';

/** The registry of tools: a new one is one file and one line here. */
export const TOOL_ADDRESSES: readonly ToolAddresses[] = [teams, webex, zoom, meet];

export type HostMatch = { readonly addresses: ToolAddresses; readonly rule: HostRule };

/** Nearly every host ends like no tool's, and is not compared with each rule. */
const ENDINGS = new Set(TOOL_ADDRESSES.flatMap(({ hosts }) => hosts.map(({ host }) => lastTwo(host))));

/** The tool that owns a host; null if it belongs to none. */
export function findTool(host: string): HostMatch | null {
  if (!ENDINGS.has(lastTwo(host))) return null;
  for (const addresses of TOOL_ADDRESSES) {
    const rule = findHostRule(host, addresses.hosts);
    if (rule) return { addresses, rule };
  }
  return null;
}

/**
 * The moment of an address that was read already.
 * `ifShown` is left in: whoever sees the page's signs, or only asks where a link leads, decides.
 */
export function momentOfAddress(address: PageAddress): Moment | null {
  const found = findTool(address.host);
  if (!found || found.rule.use === 'not-meeting') return null;
  const page = found.addresses.phaseOf(address, found.rule.use);
  return page && { tool: found.addresses.tool, ...page };
}

/**
 * The moment that an address in the browser's address bar stands for, without looking at the page.
 * Only https, the usual port and the tool's own hosts; lookalikes, marketing, help and chat pages are null.
 */
export function momentOf(text: string): Moment | null {
  const read = readStrictAddress(text);
  if (!read) return null;
  const address = withoutProxy(read);
  const moment = momentOfAddress(address) ?? momentOfDoor(address);
  return moment?.ifShown ? null : moment;
}
