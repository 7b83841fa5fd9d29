// English words for every error code: what happened, what is safe, what to do.
import type { ErrorCode, Problem } from '../../core/errors.ts';
import type { Like } from '../../core/localized.ts';
import type ja from '../ja/errors.ts';

type Words = { readonly what: string; readonly safe: string; readonly todo: string };

const SAFE = 'Your answers are as they were.';

const codes: Readonly<Record<ErrorCode, Words>> = {
  'file-empty': { what: 'There is nothing in this file.', safe: SAFE, todo: 'Save it again on the other device.' },
  'file-too-large': {
    what: 'The file is too large, so we stopped reading it.',
    safe: SAFE,
    todo: 'Choose a file whose name starts with telemamori.',
  },
  'file-not-text': {
    what: 'This seems to be another kind of file, such as a picture.',
    safe: SAFE,
    todo: 'Choose a file whose name starts with telemamori.',
  },
  'file-damaged': {
    what: 'Part of the file is damaged and cannot be read.',
    safe: SAFE,
    todo: 'Save it again on the other device and pass it on unedited.',
  },
  'file-too-deep': {
    what: 'The file has an unusual shape, so we stopped reading it.',
    safe: SAFE,
    todo: 'Ask the sender whether Telemamori saved it.',
  },
  'file-too-many': {
    what: 'There is too much in the file, so we stopped reading it.',
    safe: SAFE,
    todo: 'Ask the sender whether Telemamori saved it.',
  },
  'file-double-key': {
    what: 'A name comes twice in the file, so we stopped reading it.',
    safe: SAFE,
    todo: 'Save it again on the other device and pass it on unedited.',
  },
  'file-foreign': {
    what: 'This does not seem to be a Telemamori file.',
    safe: SAFE,
    todo: 'Choose a file whose name starts with telemamori.',
  },
  'file-newer': {
    what: 'A newer version made this file.',
    safe: SAFE,
    todo: 'Update Telemamori on this device and open the file again.',
  },
  'file-without-answers': {
    what: 'There are no answers in this file that we can read.',
    safe: SAFE,
    todo: 'Check that the other device has answers and save again.',
  },
  'file-locked': {
    what: 'This file is locked with a passphrase.',
    safe: SAFE,
    todo: 'Ask the sender for the passphrase and type it in.',
  },
  'file-wrong-passphrase': {
    what: 'The passphrase does not match, or the file was changed.',
    safe: SAFE,
    todo: 'Check upper and lower case and type it again.',
  },
  'file-bad-lock': {
    what: 'This version cannot open the way this file is locked.',
    safe: SAFE,
    todo: 'Save it again with a passphrase on the other device.',
  },
  'link-foreign': {
    what: 'This does not seem to be a Telemamori QR code or link.',
    safe: SAFE,
    todo: 'Open “Show QR code” on the other device and scan that.',
  },
  'link-damaged': {
    what: 'Part of the link is missing or was misread.',
    safe: SAFE,
    todo: 'Scan it again, or copy the whole link.',
  },
  'link-newer': {
    what: 'A newer version made this QR code.',
    safe: SAFE,
    todo: 'Update Telemamori on this device and scan again.',
  },
  'link-other-items': {
    what: 'This QR code was made with another edition of the list.',
    safe: SAFE,
    todo: 'Update both devices, or pass the answers on as a file.',
  },
  'nothing-new': {
    what: 'There were no new answers.',
    safe: 'This device already has the same or newer ones.',
    todo: 'You can go on as you are.',
  },
  cancelled: { what: 'Stopped.', safe: SAFE, todo: 'You can start again later.' },
  'snapshot-failed': {
    what: 'We could not prepare the way back, so nothing was brought in.',
    safe: SAFE,
    todo: 'Free some space on this device and try again.',
  },
  'not-saved': {
    what: 'Not saved yet.',
    safe: 'Your answers are still on this screen.',
    todo: 'Save again, or save them to a file.',
  },
  'read-back-failed': {
    what: 'What we wrote did not read back the same.',
    safe: 'Your answers from before are still there.',
    todo: 'Open the app again and check your answers.',
  },
  'too-much': {
    what: 'There is too much to fit into one file.',
    safe: SAFE,
    todo: 'Please shorten long notes and try again.',
  },
  'nothing-to-undo': {
    what: 'There is nothing to undo.',
    safe: SAFE,
    todo: 'To change an answer, open it in the checklist.',
  },
  'storage-unreadable': {
    what: 'The saved answers could not be read.',
    safe: 'Nothing was deleted.',
    todo: 'Close other windows of this app and open it again.',
  },
  'storage-empty': {
    what: 'The answers that were here cannot be found.',
    safe: 'Whatever was found is kept as it is.',
    todo: 'If you have a saved file, choose it to bring it in.',
  },
  'backup-unsupported': {
    what: 'This browser cannot keep a backup file by itself.',
    safe: SAFE,
    todo: 'Use “Save to a file” from time to time.',
  },
  'backup-denied': {
    what: 'Without permission to write, no backup was saved.',
    safe: SAFE,
    todo: 'Choose “Allow”, or choose another place.',
  },
  'backup-failed': {
    what: 'The backup file could not be written.',
    safe: SAFE,
    todo: 'Check the place where it is kept and save again.',
  },
};

export default {
  codes,
  skipped: (p: { count: number }) => `${p.count} of its records could not be read. The rest can be brought in.`,
  future: (p: { days: number }) =>
    `The clock of the other device seems to be ahead, by about this many days: ${p.days}.`,
  shrinks: (p: { cleared: number; ticks: number }) =>
    `Of ${p.ticks} answers “in place”, ${p.cleared} would change to something else.`,
  detail: (p: Pick<Problem, 'line' | 'version'>) =>
    p.line ? `Near line ${p.line}.` : p.version ? `Version needed: ${p.version}` : '',
} satisfies Like<typeof ja>;
