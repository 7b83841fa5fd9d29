// A company's roll-out on this machine: a real policy file, a packed extension, an update address on loopback.
import { execFileSync } from 'node:child_process';
import { createHash, createPublicKey } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { findChromium } from '../../../scripts/browsers.mjs';

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'telemamori-roll-out-'));
export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** The browser's id of an extension: a hash written with the letters a to p. */
const idOf = (bytes: string | Buffer): string =>
  [...createHash('sha256').update(bytes).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)))
    .join('');

/** Of an unpacked extension: from its path. */
export const idOfFolder = (folder: string): string => idOf(folder);

/** Of a packed extension: from the key that it was signed with. */
const idOfKey = (pem: string): string =>
  idOf(createPublicKey(readFileSync(pem, 'utf8')).export({ type: 'spki', format: 'der' }));

/** Packs a built extension as this version, signed with the one key of this folder, by the browser itself. */
export function pack(folder: string, built: string, version: string): { readonly id: string; readonly crx: string } {
  const source = join(folder, version);
  const key = join(folder, 'key.pem');
  cpSync(built, source, { recursive: true });
  const manifest = join(source, 'manifest.json');
  writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), version }));
  const keyed = existsSync(key) ? [`--pack-extension-key=${key}`] : [];
  const profile = `--user-data-dir=${join(folder, 'pack')}`;
  execFileSync(findChromium() ?? '', ['--no-sandbox', '--headless', profile, `--pack-extension=${source}`, ...keyed], {
    stdio: 'ignore',
  });
  if (keyed.length === 0) cpSync(`${source}.pem`, key);
  return { id: idOfKey(key), crx: `${source}.crx` };
}

export type UpdateAddress = {
  readonly url: string;
  /** from now on this file is the newest version */
  readonly offer: (version: string, crx: string) => void;
  readonly close: () => void;
};

/** What docs/roll-out.md calls an update address of one's own: two files on a web server. */
export async function serveUpdates(id: string): Promise<UpdateAddress> {
  let newest = { version: '', crx: '' };
  const server = createServer((request, response) => {
    const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    if (request.url?.startsWith('/updates.xml')) {
      response.setHeader('content-type', 'text/xml');
      const check = `<updatecheck codebase="${home}/telemamori.crx" version="${newest.version}"/>`;
      response.end(
        `<?xml version="1.0" encoding="UTF-8"?><gupdate xmlns="http://www.google.com/update2/response" protocol="2.0"><app appid="${id}">${check}</app></gupdate>`,
      );
    } else if (request.url === '/telemamori.crx') {
      response.setHeader('content-type', 'application/x-chrome-extension');
      response.end(readFileSync(newest.crx));
    } else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/updates.xml`,
    offer: (version, crx) => {
      newest = { version, crx };
    },
    close: () => void server.close(),
  };
}

export type Managed = {
  readonly context: BrowserContext;
  readonly worker: () => Promise<Worker>;
  /** writes the policy file anew, as an administrator does while the browser runs; null takes it away */
  readonly setPolicy: (policy: object | null) => void;
  readonly close: () => Promise<void>;
};

const ETC = '/etc/chromium';

/**
 * Starts Chromium with a policy file in its own /etc/chromium. That folder is mounted for this browser alone, in a mount namespace
 * of its own (`unshare`), so that no other browser on the machine sees the policy and nothing is left behind.
 */
export async function startManaged(
  folder: string,
  policy: object,
  extensions: readonly string[] = [],
): Promise<Managed> {
  const etc = join(folder, 'etc');
  const file = join(etc, 'policies', 'managed', 'telemamori.json');
  mkdirSync(join(etc, 'policies', 'managed'), { recursive: true });
  if (existsSync(ETC)) cpSync(ETC, etc, { recursive: true });
  const setPolicy = (next: object | null) =>
    next === null ? rmSync(file, { force: true }) : writeFileSync(file, JSON.stringify(next));
  setPolicy(policy);
  const program = join(folder, 'chromium');
  const asRoot = process.getuid?.() === 0 ? '' : '--user --map-root-user ';
  const mounted = `mount --bind "$0" ${ETC} && exec "${findChromium()}" "$@"`;
  writeFileSync(program, `#!/bin/sh\nexec unshare ${asRoot}--mount -- sh -c '${mounted}' "${etc}" "$@"\n`);
  chmodSync(program, 0o755);
  const list = extensions.join(',');
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: program,
    args: ['--no-sandbox', ...(list ? [`--disable-extensions-except=${list}`, `--load-extension=${list}`] : [])],
    // Playwright switches off what installs and updates extensions.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking', '--disable-component-update'],
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
  });
  return {
    context,
    setPolicy,
    worker: async () => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: 30_000 }),
    close: () => context.close(),
  };
}
