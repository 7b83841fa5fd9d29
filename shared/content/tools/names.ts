// The meeting tools by name, the same in every language: pages that only lead to a guide need none of its words.

export const TOOL_NAMES = {
  teams: 'Microsoft Teams',
  webex: 'Webex',
  zoom: 'Zoom',
  meet: 'Google Meet',
} as const;
