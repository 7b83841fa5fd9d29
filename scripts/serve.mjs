// A small static server with the headers of a real host: for `npm start`, the tests and the benchmarks.
// @ts-check
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { SECURITY_HEADERS } from './security-headers.mjs';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

const COMPRESSIBLE = /^(?:text\/|application\/(?:json|manifest)|image\/svg)/;

/** Names with a hash of their content: they never change. */
const HASHED = /\/assets\/[^/]+-[\w-]{8}\.\w+$/;

/**
 * The file that an address means, or null: outside the folder, malformed or not there.
 * @param {string} folder an absolute, real path
 * @param {string} address path of the request, still encoded
 * @returns {string | null}
 */
export function fileOf(folder, address) {
  let path;
  try {
    path = decodeURIComponent(address.replace(/[?#].*$/s, ''));
  } catch {
    return null; // a broken escape
  }
  if (!path.startsWith('/') || path.includes('\0') || path.includes('\\')) return null;
  const wanted = resolve(folder, `.${path.endsWith('/') ? `${path}index.html` : path}`);
  try {
    const real = realpathSync(wanted); // a link must not lead out either
    return real.startsWith(folder + sep) && statSync(real).isFile() ? real : null;
  } catch {
    return null; // not there
  }
}

/** @typedef {{ body: Buffer, packed: Buffer | null, type: string }} Entry */

/**
 * Reads files and keeps them, with their brotli form, for as long as they do not change.
 * @param {number} quality of the compression, 0 to 11
 */
function reader(quality) {
  /** @type {Map<string, Entry & { stamp: string }>} */
  const kept = new Map();
  /** @param {string} file @returns {Entry} */
  return (file) => {
    const { mtimeMs, size } = statSync(file);
    const stamp = `${mtimeMs} ${size}`;
    const known = kept.get(file);
    if (known?.stamp === stamp) return known;
    const body = readFileSync(file);
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const packed = COMPRESSIBLE.test(type)
      ? brotliCompressSync(body, {
          params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: size },
        })
      : null;
    const entry = { body, packed, type, stamp };
    kept.set(file, entry);
    return entry;
  };
}

/**
 * Serves a folder until `close` is called.
 * @param {{ dir: string, port?: number, host?: string, quality?: number, onRequest?: (path: string) => void }} options
 *   port 0 (the default) takes a free one; quality of the compression: 11 (the default) as hosts that compress once, less is
 *   quicker; `onRequest` hears of every request
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} url without a slash at its end.
 *   Rejects with the code EADDRINUSE if the port is taken.
 */
export function serve({ dir, port = 0, host = '127.0.0.1', quality = 11, onRequest }) {
  const folder = realpathSync(dir);
  const read = reader(quality);
  const server = createServer((request, response) => {
    onRequest?.(request.url ?? '/');
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const file = fileOf(folder, request.url ?? '/');
    if (file === null) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' });
      response.end(request.method === 'HEAD' ? undefined : 'Not found\n');
      return;
    }
    const { body, packed, type } = read(file);
    const takesBrotli = /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
    const sent = takesBrotli && packed ? packed : body;
    response.writeHead(200, {
      'content-type': type,
      'content-length': sent.length,
      'cache-control': HASHED.test(request.url ?? '') ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'Accept-Encoding',
      ...(sent === packed ? { 'content-encoding': 'br' } : {}),
    });
    response.end(request.method === 'HEAD' ? undefined : sent);
  });
  const close = () =>
    new Promise((/** @type {(value: void) => void} */ done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      const address = server.address();
      const taken = typeof address === 'object' && address ? address.port : port;
      done({ url: `http://${host}:${taken}`, port: taken, close });
    });
  });
}

if (process.argv[1] === import.meta.filename) {
  const { url } = await serve({ dir: process.argv[2] ?? join(import.meta.dirname, '..', 'dist', 'pwa') });
  console.log(url);
}
