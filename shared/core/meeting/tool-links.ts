// The registry of what links are told by: a new tool is one line here.
import { meetLink } from './meet.ts';
import type { Tool } from './moment-types.ts';
import { teamsLink } from './teams.ts';
import type { LinkFacts } from './tool-addresses.ts';
import { webexLink } from './webex.ts';
import { zoomLink } from './zoom.ts';

export const TOOL_LINKS: Readonly<Record<Tool, LinkFacts>> = {
  teams: teamsLink,
  webex: webexLink,
  zoom: zoomLink,
  meet: meetLink,
};
