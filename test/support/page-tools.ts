// Every tool as a script on its pages knows it. The scripts themselves load one each.
import type { Tool } from '../../shared/core/meeting/moment-types.ts';
import { meetPage } from '../../shared/core/meeting/pages/meet.ts';
import { teamsPage } from '../../shared/core/meeting/pages/teams.ts';
import { webexPage } from '../../shared/core/meeting/pages/webex.ts';
import { zoomPage } from '../../shared/core/meeting/pages/zoom.ts';
import type { PageTool } from '../../shared/core/meeting/tool-addresses.ts';

export const PAGE_TOOLS: Readonly<Record<Tool, PageTool>> = {
  teams: teamsPage,
  webex: webexPage,
  zoom: zoomPage,
  meet: meetPage,
};
