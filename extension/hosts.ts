// The pages on which the extension runs, and the ones below the same names on which it must not. The manifest and the receipt use both.
import type { Tool } from '../shared/core/meeting/moment-types.ts';

/** Match patterns of each tool. A pattern `*.zoom.us` covers `zoom.us` too. */
export const TOOL_PATTERNS: Readonly<Record<Tool, readonly string[]>> = {
  teams: [
    'https://teams.microsoft.com/*',
    'https://teams.cloud.microsoft/*',
    'https://teams.live.com/*',
    'https://gov.teams.microsoft.us/*',
    'https://dod.teams.microsoft.us/*',
    'https://teams.microsoft.us/*',
    'https://events.teams.microsoft.com/*',
  ],
  webex: ['https://*.webex.com/*'],
  zoom: [
    'https://*.zoom.us/*',
    'https://*.zoomgov.com/*',
    // Links of companies; everything else below this name is marketing.
    'https://*.zoom.com/j/*',
    'https://*.zoom.com/my/*',
    'https://*.zoom.com/s/*',
    'https://*.zoom.com/w/*',
  ],
  meet: [
    'https://meet.google.com/*',
    'https://stream.meet.google.com/stream/*',
    'https://calendar.google.com/calendar/*',
  ],
};

/** Help, marketing and sign-in below the tools' names: nothing is injected there. */
export const EXCLUDED_PATTERNS: readonly string[] = [
  ...['www', 'help', 'developer', 'signin', 'idbroker', 'community', 'blog', 'essentials', 'status', 'apphub'].map(
    (name) => `https://${name}.webex.com/*`,
  ),
  ...['support', 'explore', 'blog', 'marketplace', 'developers', 'devsupport', 'status', 'events', 'learning'].map(
    (name) => `https://${name}.zoom.us/*`,
  ),
];

export const ALL_PATTERNS: readonly string[] = Object.values(TOOL_PATTERNS).flat();
