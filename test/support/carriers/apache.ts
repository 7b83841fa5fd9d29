// A real Apache on this machine only, with the very text of docs/server/apache.md; only port and places change.
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findApache, findApacheModules, NO_WEB_SERVER } from '../../../scripts/web-servers.mjs';
import { codeBlock } from '../markdown.ts';
import { freePort, untilAnswers } from './processes.ts';

const DOCUMENT = join(import.meta.dirname, '..', '..', '..', 'docs', 'server', 'apache.md');
const MODULES = [
  ...['mpm_event', 'unixd', 'authz_core', 'authz_host', 'authz_user', 'authn_core', 'authn_file', 'auth_basic'],
  ...['alias', 'dir', 'mime', 'headers', 'dav', 'dav_fs', 'reqtimeout'],
];

export const ADMIN = { username: 'soumu', password: 'a-long-password-of-a-test' } as const;

/** As `htpasswd -s` writes it: Apache and the tests need no program for it. */
const passwordLine = (): string =>
  `${ADMIN.username}:{SHA}${createHash('sha1').update(ADMIN.password).digest('base64')}\n`;

export type ApacheBox = {
  readonly url: string;
  /** path of the drop box on that server */
  readonly path: string;
  /** the folder on the disk behind it */
  readonly folder: string;
  readonly stop: () => Promise<void>;
};

function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`docs/server/apache.md no longer has "${from}".`);
  return text.replaceAll(from, to);
}

export type ApacheOptions = {
  /** what the server serves at its root */
  readonly site?: string;
  /** lines for the site's own folder, such as the documented headers */
  readonly siteConfig?: string;
  /** the folder of the box, if it must be a certain one: a shared folder */
  readonly folder?: string;
  /** changes the documented text, to play a server that was set up wrongly */
  readonly change?: (configuration: string) => string;
};

export async function startApacheBox(options: ApacheOptions = {}): Promise<ApacheBox> {
  const program = findApache();
  const modules = findApacheModules();
  if (program === null || modules === null) throw new Error(NO_WEB_SERVER);
  const home = mkdtempSync(join(tmpdir(), 'telemamori-box-'));
  chmodSync(home, 0o755); // the server works as another user
  const folder = options.folder ?? join(home, 'box');
  for (const place of [folder, join(home, 'lock'), join(home, 'run'), join(home, 'empty')]) {
    mkdirSync(place, { recursive: true });
    chmodSync(place, 0o777);
  }
  const site = options.site ?? join(home, 'empty');
  writeFileSync(join(home, 'admins'), passwordLine());
  const port = await freePort();
  let box = codeBlock(readFileSync(DOCUMENT, 'utf8'), 'apache');
  box = replaced(box, '/srv/telemamori-box', folder);
  box = replaced(box, '/var/lock/apache2/telemamori-box', join(home, 'lock', 'dav'));
  box = replaced(box, '/etc/apache2/telemamori-admins', join(home, 'admins'));
  const types = ['/etc/mime.types', '/etc/apache2/mime.types', '/etc/httpd/conf/mime.types'].find(existsSync);
  const load = MODULES.filter((name) => existsSync(join(modules, `mod_${name}.so`))) // some are built in
    .map((name) => `LoadModule ${name}_module ${join(modules, `mod_${name}.so`)}`);
  const configuration = `
ServerRoot ${home}
DefaultRuntimeDir ${join(home, 'run')}
PidFile ${join(home, 'run', 'httpd.pid')}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
${load.join('\n')}
ErrorLog ${join(home, 'error.log')}
LogLevel error
${process.getuid?.() === 0 ? 'User nobody\nGroup nogroup' : ''}
${types ? `TypesConfig ${types}` : ''}
DocumentRoot ${site}
<Directory ${site}>
  DirectoryIndex index.html
  Require all granted
${options.siteConfig ?? ''}
</Directory>
${options.change?.(box) ?? box}
`;
  writeFileSync(join(home, 'httpd.conf'), configuration);
  const child: ChildProcess = spawn(program, ['-f', join(home, 'httpd.conf'), '-DFOREGROUND'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const url = `http://127.0.0.1:${port}`;
  const { end } = await untilAnswers(child, url, join(home, 'error.log'));
  return {
    url,
    path: '/company/',
    folder,
    stop: async () => {
      child.kill('SIGTERM');
      await end;
      rmSync(home, { recursive: true, force: true });
    },
  };
}
