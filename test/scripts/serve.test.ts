// The static server: what it sends, what it refuses, how it stops.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileOf, serve } from '../../scripts/serve.mjs';

const outer = realpathSync(mkdtempSync(join(tmpdir(), 'telemamori-serve-')));
const folder = join(outer, 'public');
const PAGE = '<!doctype html><title>ページ</title>';

let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(outer, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, 'sw.js'), '// worker');
  writeFileSync(join(folder, 'manifest.webmanifest'), '{}');
  writeFileSync(join(folder, 'icon.png'), Buffer.from([0x89, 0x50]));
  writeFileSync(join(folder, 'assets', 'home-a1B2_c3D.js'), 'export {};'.repeat(100));
  symlinkSync(join(outer, 'secret.txt'), join(folder, 'link.txt'));
  server = await serve({ dir: folder });
});

afterAll(async () => {
  await server.close();
  rmSync(outer, { recursive: true });
});

type Answer = { readonly status: number; readonly headers: Record<string, unknown>; readonly body: Buffer };

/** Sends the path exactly as written; `fetch` would tidy it up first. */
function ask(path: string, method = 'GET', headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request({ host: '127.0.0.1', port: server.port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on('error', fail);
    asked.end();
  });
}

describe('the server', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/index.html?from=home', 'text/html; charset=utf-8'],
    ['/sw.js', 'text/javascript; charset=utf-8'],
    ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/icon.png', 'image/png'],
  ])('sends %s as %s', async (path, type) => {
    const { status, headers } = await ask(path);
    expect([status, headers['content-type']]).toEqual([200, type]);
  });

  test('lets the browser keep only files whose name changes with their content', async () => {
    expect((await ask('/assets/home-a1B2_c3D.js')).headers['cache-control']).toContain('immutable');
    expect((await ask('/')).headers['cache-control']).toBe('no-cache');
    expect((await ask('/sw.js')).headers['cache-control']).toBe('no-cache');
  });

  test('compresses for those who understand it, and only for them', async () => {
    const packed = await ask('/', 'GET', { 'accept-encoding': 'gzip, br' });
    expect(packed.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(packed.body).toString()).toBe(PAGE);
    const plain = await ask('/', 'GET', { 'accept-encoding': 'gzip' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.toString()).toBe(PAGE);
  });

  test('sends what changed on the disk since the last request', async () => {
    writeFileSync(join(folder, 'news.txt'), 'old');
    expect((await ask('/news.txt')).body.toString()).toBe('old');
    writeFileSync(join(folder, 'news.txt'), 'newer');
    expect((await ask('/news.txt')).body.toString()).toBe('newer');
  });

  test('says with HEAD what it would send, without sending it', async () => {
    const { status, headers, body } = await ask('/', 'HEAD');
    expect([status, headers['content-length'], body.length]).toEqual([200, String(Buffer.byteLength(PAGE)), 0]);
  });

  test('answers 404 for what is not there, never the app', async () => {
    expect((await ask('/assets/missing.js')).status).toBe(404);
    expect((await ask('/item/9-2')).status).toBe(404);
    expect((await ask('/assets')).status).toBe(404);
    expect((await ask('/assets/')).status).toBe(404);
  });

  test('takes no other methods', async () => {
    expect((await ask('/', 'POST')).status).toBe(405);
  });

  test('sends the strict policy with everything, errors too', async () => {
    for (const path of ['/', '/sw.js', '/missing.js']) {
      const { headers } = await ask(path);
      expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  test.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '/..%5csecret.txt',
    '/link.txt',
    '/%00',
    '/%',
    '//secret.txt',
    'secret.txt',
  ])('refuses %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body.toString()).not.toContain('secret');
  });

  test('never finds a file outside its folder, however the address is written', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '/',
      '\\',
      '%2e',
      '%2f',
      '%5c',
      '%00',
      'assets',
      'public',
      'secret.txt',
      '%',
      'a',
      '?',
      '#',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const file = fileOf(folder, `/${pieces.join('')}`);
        expect(file === null || file.startsWith(`${folder}/`)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('says when its port is taken', async () => {
    await expect(serve({ dir: folder, port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  test('stops at once though a browser keeps its line open', async () => {
    const other = await serve({ dir: folder });
    await fetch(other.url);
    await other.close();
    await expect(fetch(other.url)).rejects.toThrow();
  });
});
