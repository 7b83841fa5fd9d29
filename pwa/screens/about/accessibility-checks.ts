// What the statement on accessibility says was checked. A test compares it with the lists that the checks go through.

export const ACCESSIBILITY_CHECKS = {
  /** the day on which all of it last passed */
  day: '2026-11-28',
  /** screens of the app, each in its states */
  screens: 90,
  /** pages of the extension in their states, and the card */
  extensionViews: 9,
  /** phone and desktop, light and dark, Japanese and English */
  looks: 8,
  /** faults put in on purpose, each of which was noticed */
  faults: 32,
  axe: '4.14.1',
  secondEngine: '4.0.34',
} as const;
