// Syncthing on this machine only, as docs/server/sites.md sets it up: two or more devices that share one folder each.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { codeBlock } from '../markdown.ts';
import { freePort, until } from './processes.ts';

const DOCUMENT = join(import.meta.dirname, '..', '..', '..', 'docs', 'server', 'sites.md');
const KEY = 'key-of-a-test';

const program = (): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'syncthing'))
    .find((path) => existsSync(path));

type Device = {
  readonly id: string;
  readonly home: string;
  readonly folder: string;
  readonly port: number;
  readonly gui: number;
};

export type Sites = {
  /** the shared folder of each site, on the disk */
  readonly folders: readonly string[];
  cutLine(): Promise<void>;
  joinLine(): Promise<void>;
  stop(): Promise<void>;
};

/** The documented configuration for one device; more than two devices have more of the same lines. */
function configurationOf(own: Device, all: readonly Device[]): string {
  const text = codeBlock(readFileSync(DOCUMENT, 'utf8'), 'xml');
  const replaced = (from: RegExp, to: string) => (now: string) => {
    if (!from.test(now)) throw new Error(`docs/server/sites.md no longer has ${from}.`);
    return now.replace(from, () => to);
  };
  const shared = all.map(({ id }) => `<device id="${id}"></device>`).join('');
  const known = all
    .map(({ id, port }) => `<device id="${id}" compression="never"><address>tcp://127.0.0.1:${port}</address></device>`)
    .join('');
  return [
    replaced(/path="\/srv\/telemamori-box"/, `path="${own.folder}"`),
    replaced(/<device id="SITE-1"><\/device>\s*<device id="SITE-2"><\/device>/, shared),
    replaced(/<device id="SITE-1" name[\s\S]*<\/device>(?=\s*<gui)/, known),
    replaced(/127\.0\.0\.1:8384/, `127.0.0.1:${own.gui}`),
    replaced(/CHOOSE-A-LONG-ONE/, KEY),
    replaced(/tcp:\/\/0\.0\.0\.0:22000/, `tcp://127.0.0.1:${own.port}`),
    replaced(/(?<=<reconnectionIntervalS>)5/, '1'),
  ].reduce((now, change) => change(now), text);
}

const ask = (device: Device, method: 'GET' | 'POST', path: string): Promise<unknown> =>
  fetch(`http://127.0.0.1:${device.gui}/rest/${path}`, { method, headers: { 'X-API-Key': KEY } })
    .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(`${path}: ${answer.status}`))))
    .then((text) => (text.startsWith('{') ? JSON.parse(text) : text));

async function isConnected(device: Device, others: number): Promise<boolean> {
  const { connections = {} } = (await ask(device, 'GET', 'system/connections').catch(() => ({}))) as {
    connections?: Record<string, { connected: boolean }>;
  };
  return Object.values(connections).filter(({ connected }) => connected).length >= others;
}

/** @param count of sites; all are connected when this resolves */
export async function startSites(count: number): Promise<Sites> {
  const found = program();
  if (!found) throw new Error('The tests of carriers need Syncthing. Debian, Ubuntu: apt install syncthing.');
  const root = mkdtempSync(join(tmpdir(), 'telemamori-sites-'));
  execFileSync('chmod', ['755', root]);
  const devices: Device[] = [];
  for (let index = 0; index < count; index++) {
    const home = join(root, `c${index}`);
    const folder = join(root, `d${index}`);
    mkdirSync(folder, { mode: 0o777 });
    execFileSync('chmod', ['777', folder]);
    execFileSync(found, ['generate', `--config=${home}`, '--no-default-folder', '--skip-port-probing'], {
      stdio: 'ignore',
    });
    const id = execFileSync(found, [`--config=${home}`, `--data=${home}`, '--device-id'], { encoding: 'utf8' }).trim();
    devices.push({ id, home, folder, port: await freePort(), gui: await freePort() });
  }
  const children: ChildProcess[] = devices.map((device) => {
    writeFileSync(join(device.home, 'config.xml'), configurationOf(device, devices));
    const options = [
      `--config=${device.home}`,
      `--data=${device.home}`,
      '--no-browser',
      '--no-upgrade',
      '--no-restart',
    ];
    return spawn(found, ['serve', ...options], { stdio: 'ignore' });
  });
  const all = (path: string) => Promise.all(devices.map((device) => ask(device, 'POST', path)));
  const connected = () =>
    until(async () => (await Promise.all(devices.map((device) => isConnected(device, count - 1)))).every(Boolean));
  await connected();
  return {
    folders: devices.map(({ folder }) => folder),
    async cutLine() {
      await all('system/pause');
      await until(async () => !(await isConnected(devices[0] as Device, 1)));
    },
    async joinLine() {
      await all('system/resume');
      await connected();
    },
    async stop() {
      const ends = children.map(
        (child) => new Promise<void>((done) => (child.exitCode === null ? child.once('exit', () => done()) : done())),
      );
      for (const child of children) child.kill('SIGTERM');
      await Promise.all(ends);
      rmSync(root, { recursive: true, force: true });
    },
  };
}
