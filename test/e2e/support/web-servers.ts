// The real nginx and the real Apache on this machine only, set up with the very text of docs/deploy.md.
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { findApache, findApacheModules, findNginx, NO_WEB_SERVER } from '../../../scripts/web-servers.mjs';
import { codeBlock } from '../../support/markdown.ts';
import { APP_FOLDER } from './serve-app.ts';

const DEPLOY = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'deploy.md'), 'utf8');

/** The folder that docs/deploy.md names. */
const DOCUMENTED_ROOT = '/srv/telemamori';

export type WebServer = { readonly url: string; readonly stop: () => Promise<void> };

/** A place where another name stood. Throws if it did not: the document has changed, and the test must, too. */
function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`docs/deploy.md no longer has "${from}".`);
  return text.replaceAll(from, to);
}

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** The app as a host has it: at the root, and once more below a sub-path. */
function makeSite(): { folder: string; site: string } {
  const folder = mkdtempSync(join(tmpdir(), 'telemamori-host-'));
  chmodSync(folder, 0o755); // the server reads it as another user
  const site = join(folder, 'site');
  cpSync(APP_FOLDER, site, { recursive: true });
  cpSync(APP_FOLDER, join(site, 'telemamori'), { recursive: true });
  return { folder, site };
}

async function started(child: ChildProcess, url: string, folder: string): Promise<WebServer> {
  let said = '';
  let exit: number | null | undefined;
  child.stderr?.on('data', (part: Buffer) => {
    said += part;
  });
  const ended = new Promise<void>((done) =>
    child.once('exit', (code) => {
      exit = code;
      done();
    }),
  );
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const answers = () =>
    fetch(url).then(
      () => true,
      () => false,
    );
  await expect.poll(async () => exit !== undefined || (await answers()), { intervals: [20] }).toBe(true);
  const log = join(folder, 'error.log');
  if (exit !== undefined)
    throw new Error(`The server ended with ${exit}: ${said}${existsSync(log) ? readFileSync(log, 'utf8') : ''}`);
  return { url, stop };
}

/** nginx with both files of docs/deploy.md; only port, folder and places change. */
async function startNginx(): Promise<WebServer> {
  const program = findNginx();
  if (program === null) throw new Error(NO_WEB_SERVER);
  const { folder, site } = makeSite();
  const port = await freePort();
  const headers = join(folder, 'telemamori-headers.conf');
  writeFileSync(headers, codeBlock(DEPLOY, 'nginx', /^add_header/));
  let server = codeBlock(DEPLOY, 'nginx', /^server \{/m);
  server = replaced(server, 'listen 443 ssl;', `listen 127.0.0.1:${port};`);
  server = replaced(server, DOCUMENTED_ROOT, site);
  server = replaced(server, '/etc/nginx/telemamori-headers.conf', headers);
  const types = ['/etc/nginx/mime.types', '/opt/homebrew/etc/nginx/mime.types', '/usr/local/etc/nginx/mime.types'];
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  const config = `
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    daemon off; worker_processes 1; pid ${join(folder, 'nginx.pid')}; error_log stderr;
    events {}
    http { include ${types.find((file) => existsSync(file)) ?? types[0]}; access_log off; ${places.join(' ')}
    ${server} }`;
  writeFileSync(join(folder, 'nginx.conf'), config);
  const child = spawn(program, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return started(child, `http://127.0.0.1:${port}`, folder);
}

/** Apache with the `.htaccess` of docs/deploy.md, as on rented web space. */
async function startApache(): Promise<WebServer> {
  const program = findApache();
  const modules = findApacheModules();
  if (program === null || modules === null) throw new Error(NO_WEB_SERVER);
  const { folder, site } = makeSite();
  const port = await freePort();
  writeFileSync(join(site, '.htaccess'), codeBlock(DEPLOY, 'apache'));
  mkdirSync(join(folder, 'run'));
  const load = ['mpm_event', 'unixd', 'authz_core', 'dir', 'mime', 'headers']
    .filter((name) => existsSync(join(modules, `mod_${name}.so`))) // some are built in
    .map((name) => `LoadModule ${name}_module ${join(modules, `mod_${name}.so`)}`);
  const types = [
    '/etc/mime.types',
    '/etc/apache2/mime.types',
    '/etc/httpd/conf/mime.types',
    '/private/etc/apache2/mime.types',
  ];
  const config = `
ServerRoot ${folder}
DefaultRuntimeDir ${join(folder, 'run')}
PidFile ${join(folder, 'run', 'httpd.pid')}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
${load.join('\n')}
ErrorLog ${join(folder, 'error.log')}
LogLevel error
${process.getuid?.() === 0 ? 'User nobody' : ''}
TypesConfig ${types.find((file) => existsSync(file)) ?? types[0]}
DocumentRoot ${site}
<Directory ${site}>
  DirectoryIndex index.html
  AllowOverride FileInfo
  Require all granted
</Directory>
`;
  writeFileSync(join(folder, 'httpd.conf'), config);
  const child = spawn(program, ['-f', join(folder, 'httpd.conf'), '-DFOREGROUND'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return started(child, `http://127.0.0.1:${port}`, folder);
}

export const WEB_SERVERS = { nginx: startNginx, Apache: startApache } as const;
