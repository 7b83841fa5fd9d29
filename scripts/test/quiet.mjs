// Runs a script of a tool without showing what it says; what it said is there if something went wrong.
// @ts-check
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/** More than this of what a tool said at its end is not shown. */
const MAX_SHOWN_CHARS = 20_000;

/**
 * @param {string} script run by this Node
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: Record<string, string> }} options
 * @returns {Promise<{ exitedWell: boolean, said: string }>} said: both outputs as they came, without colours; the end of it
 */
export function runQuietly(script, args, { cwd, env = {} }) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', NODE_NO_WARNINGS: '1', ...env },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part) => {
        said += part;
      });
    const end = (/** @type {boolean} */ exitedWell) =>
      done({ exitedWell, said: stripVTControlCharacters(said).slice(-MAX_SHOWN_CHARS) });
    child.once('error', () => end(false));
    child.once('close', (code) => end(code === 0));
  });
}
