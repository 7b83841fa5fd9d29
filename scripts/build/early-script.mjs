// The one inline script of the document, and its hash for the policy of the page.
//
// It has to run before the first paint, or somebody who has answers would see the first-run page flash up. A file of its
// own would do so too, but the page would wait for it; inline costs no request. A hash allows exactly this text and
// nothing else, so the policy stays as strict. `pwa/start/early.js` is written by hand and only loses its comments and
// indents here: the hash then changes when that file does, never with a build, and hosts can keep it in their headers.
// If a host's own policy lacks the hash, it runs from the file early.js a moment later: the app works, but the first-run page
// may flash.
// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { put } from './put.mjs';

/**
 * A script without comment lines, indents and empty lines.
 * @param {string} source
 */
export const withoutComments = (source) =>
  source
    .split('\n')
    .map((line) => line.trim().replace(/\/\*\*.*?\*\/ ?/g, ''))
    .filter((line) => line !== '' && !line.startsWith('//'))
    .join('\n');

const root = join(import.meta.dirname, '..', '..');

/** Keys of localStorage that the script shares with the app. @type {{ settings: string, marker: string }} */
const keys = JSON.parse(readFileSync(join(root, 'shared', 'core', 'early-keys.json'), 'utf8'));

export const EARLY_SCRIPT = put(
  put(
    withoutComments(readFileSync(join(root, 'pwa', 'start', 'early.js'), 'utf8')),
    'SETTINGS_KEY',
    `'${keys.settings}'`,
  ),
  'MARKER_KEY',
  `'${keys.marker}'`,
);

/** As a policy names it, without quotes. */
export const EARLY_HASH = `sha256-${createHash('sha256').update(EARLY_SCRIPT).digest('base64')}`;

/** The same script once more, for a host whose policy lacks the hash: it does nothing where the inline one has run. */
export const EARLY_TAG = '    <script src="./early.js" defer></script>\n';
