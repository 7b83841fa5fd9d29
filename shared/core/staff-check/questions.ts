// The questions that a staff check can ask, in the order in which they have their bits. For ever: new ones go to the end.

export const QUESTION_IDS = [
  'e-call',
  'e-lock',
  'e-supported',
  'e-update',
  'e-mfa',
  'e-reuse',
  'e-mail',
  'e-paste',
  'e-money',
  'e-antivirus',
  'e-find',
  'e-home-wifi',
  'e-ai',
  'e-public-wifi',
  'e-encrypt',
  'e-keep',
  'e-paper',
  'e-usb',
  'e-router',
  'e-apps',
  'e-listed',
  'e-own',
  'e-account',
  'e-separate',
  'e-erase',
  'e-meeting-url',
  'e-meeting-admit',
  'e-meeting-voice',
  'e-meeting-share',
  'e-notetaker',
  'e-recording',
  'e-links',
  'e-recipient',
  'e-zip',
  'e-passkey',
  'e-saved',
  'e-remote-tool',
  'e-ai-agent',
  'e-extension',
  'e-copy',
  'e-rights',
  'e-unused',
  'e-learn',
  'e-rules',
] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];

/** The default of a staff check, and what an employee is asked first: about three minutes. */
export const FIRST_QUESTIONS: readonly QuestionId[] = QUESTION_IDS.slice(0, 12);

const QUESTIONS_A_MINUTE = 5;

/** How long so many questions take, in whole minutes, at least one: the same wherever it is told. */
export const minutesFor = (questions: number): number => Math.max(1, Math.ceil(questions / QUESTIONS_A_MINUTE));

/** Space on the way: so many questions there can ever be in version 1. */
export const MOST_QUESTIONS = 64;

/** Those of a list that are known, each once, in the order of their bits. */
export const inOrder = (ids: readonly string[]): QuestionId[] => QUESTION_IDS.filter((id) => ids.includes(id));
