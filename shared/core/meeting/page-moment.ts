// What a script on a page of one tool makes of that page's address.
import type { PageAddress } from './address.ts';
import { findHostRule } from './host.ts';
import { markOf } from './mark.ts';
import type { Moment } from './moment-types.ts';
import type { PageTool } from './tool-addresses.ts';

/**
 * The moment of an address on this tool's own pages, `ifShown` left in, and the mark of its meeting.
 * @param address as the browser has it, already normalised
 */
export function momentOfPage(tool: PageTool, address: PageAddress): Moment | null {
  const rule = findHostRule(address.host, tool.hosts);
  const page = rule && tool.phaseOf(address, rule.use);
  if (!page) return null;
  const leadsIn = page.phase === 'landing' || page.phase === 'prejoin';
  const mark = leadsIn && markOf(tool.identityOf(address));
  return { tool: tool.tool, ...page, ...(mark && { mark }) };
}
