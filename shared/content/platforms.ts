// The systems and services that how-to steps are written for.

export const PLATFORM_IDS = [
  'org',
  'win',
  'mac',
  'ios',
  'android',
  'router',
  'vpn',
  'm365',
  'gws',
  'zoom',
  'teams',
  'webex',
  'gmeet',
] as const;
export type PlatformId = (typeof PLATFORM_IDS)[number];
