// Whether to remind somebody to save their answers to a file: politely once, then only by a coloured line.
import { DAY_MS } from '../day.ts';

export const REMIND_AFTER_CHANGES = 10;
export const REMIND_AFTER_DAYS = 7;

export type BackupFacts = {
  /** records that are in no file yet */
  readonly unsaved: number;
  /** when the last file was saved, or when the first answer was given if there is none; milliseconds since 1970 */
  readonly since: number;
  /** whether the question was put since then */
  readonly asked: boolean;
};

/** `ask`: one question with a button; `line`: a coloured line, no interruption; `quiet`: nothing. */
export type BackupReminder = 'quiet' | 'ask' | 'line';

export function backupReminder({ unsaved, since, asked }: BackupFacts, now: number): BackupReminder {
  if (unsaved === 0) return 'quiet';
  const due = unsaved >= REMIND_AFTER_CHANGES || now - since >= REMIND_AFTER_DAYS * DAY_MS;
  if (!due) return 'quiet';
  return asked ? 'line' : 'ask';
}
