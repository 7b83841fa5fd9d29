// The pages of every tool. Not for scripts on pages: each of those gets its own tool alone.
import type { Tool } from '../moment-types.ts';
import type { PageTool } from '../tool-addresses.ts';
import { meetPage } from './meet.ts';
import { teamsPage } from './teams.ts';
import { webexPage } from './webex.ts';
import { zoomPage } from './zoom.ts';

export const PAGE_TOOLS: Readonly<Record<Tool, PageTool>> = {
  teams: teamsPage,
  webex: webexPage,
  zoom: zoomPage,
  meet: meetPage,
};
