// The doors: the addresses by which people come into the app, with what stands in it then.
// @ts-check
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { companyLog } from '../../../scripts/gallery/state.mjs';
import { longLog, putBefore } from './log.mjs';

/** A line of the list. */
export const MEASURE = '#app main a[href*="#/item/"]';

/** Promised for a door by a link, until it is complete. Bytes */
const LINK_BYTES = 90_000;
/** Largest paint of the list of the best other checklist, on the machine of docs/bench.md; ours takes at most this share of it. */
const PEER_LIST_MS = 1848;
const PEER_SHARE = 0.6;
const PEER_BLOCKING_MS = 65;

/**
 * `log`: changes in the app. Budgets: `largest`, `first`, `blocked` in milliseconds on a quiet machine, `bytes` until complete,
 * `besideFirst`: largest paint beside first paint.
 * `until`: what stands there when it is complete.
 * @typedef {{ name: string, address: string, until?: string, locale?: string, log?: ReturnType<typeof companyLog>, first?: number,
 *   largest?: number, blocked?: number, bytes?: number, besideFirst?: number }} Door
 */

const byLink = { bytes: LINK_BYTES, besideFirst: 1.2, blocked: 60 };
const list = { address: '#/checklist', until: MEASURE, largest: PEER_LIST_MS * PEER_SHARE, blocked: PEER_BLOCKING_MS };
const home = { address: '#/', first: 1000, largest: 1200 };

/** @returns {Promise<readonly Door[]>} */
export async function doors() {
  const { module } = await runnerImport(join(import.meta.dirname, 'invitation.ts'), {
    configFile: false,
    logLevel: 'error',
  });
  const { invited } = /** @type {typeof import('./invitation.ts')} */ (module);
  const log = companyLog();
  const item = { address: '#/item/9-2', log, ...byLink };
  return [
    { name: 'home', ...home },
    { name: 'home, English', locale: 'en-US', ...home },
    { name: 'list', log, ...list },
    { name: 'list, English', log, locale: 'en-US', ...list },
    { name: 'list, 1,000 changes', log: longLog(1000), ...list },
    { name: 'item with notes', ...item },
    { name: 'item with notes, English', locale: 'en-US', ...item },
    { name: 'tool', address: '#/meeting/tool/zoom', ...byLink },
    { name: 'incident', address: '#/incident/lost-device', ...byLink },
    { name: 'term', address: '#/glossary/vpn', ...byLink },
    { name: 'report', address: '#/report', log },
    { name: 'answer page', address: invited.slice(1) },
  ];
}

/**
 * Puts what stands in the app into a fresh profile; undefined for a newcomer.
 * @param {string} app address @param {Door} door
 */
export const before = (app, { log }) =>
  log && ((/** @type {import('./phone.mjs').Page} */ page) => putBefore(page, app, log));
