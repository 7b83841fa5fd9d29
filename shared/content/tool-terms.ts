// Topics, phases and people that settings of meeting tools are sorted by.

export const TOPIC_IDS = [
  'waiting-room',
  'passcode',
  'authenticated-join',
  'join-before-host',
  'lock',
  'screen-share',
  'remove',
  'chat-files',
  'recording-start',
  'recording-storage',
  'e2ee',
  'permanent-room',
  'link-handling',
  'title',
  'bots',
  'identity',
  'update',
  'background',
  'sign-in',
  'watermark',
] as const;
export type TopicId = (typeof TOPIC_IDS)[number];

export const PHASE_IDS = [
  'schedule',
  'landing',
  'prejoin',
  'in-meeting',
  'sharing',
  'recording',
  'after',
  'settings',
  'admin',
] as const;
export type PhaseId = (typeof PHASE_IDS)[number];

export const WHO_IDS = ['attendee', 'host', 'admin'] as const;
export type WhoId = (typeof WHO_IDS)[number];
