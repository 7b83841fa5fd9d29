// The document of the app as the extension carries it: its pages may have no inline script.
// @ts-check
import { EARLY_HASH, EARLY_SCRIPT, EARLY_TAG } from './early-script.mjs';
import { put } from './put.mjs';

/** How the early script starts the app that the document names. */
const START = "import(dataset.app ?? '')";

/** How it asks for a page drawn ahead; in the extension, where all is on the device, there are none. */
const DOOR = `if (door) import(\`./doors/\${lang}\${door[1]}.js\`).catch(() => {});\n`;

/**
 * The early script of the extension. It names the app itself: reviewers of extensions want no import whose address is put
 * together.
 * @param {string} html the document, which names the app too
 */
export function earlyOfExtension(html) {
  const [, app] = / data-app="([^"']+)"/.exec(html) ?? [];
  if (!app) throw new Error('The document names no app.');
  return put(put(EARLY_SCRIPT, DOOR, ''), START, `import('${app}')`);
}

/**
 * The document with the early script as a file (the extension's files are local: no request to wait for) and without the web
 * manifest.
 * @param {string} html
 */
export function documentOfExtension(html) {
  const outside = put(put(html, `>${EARLY_SCRIPT}</script>`, ' src="./early.js"></script>'), ` '${EARLY_HASH}'`, '');
  return put(outside, EARLY_TAG, '').replace(/\s*<link rel="manifest"[^>]*>/, '');
}
