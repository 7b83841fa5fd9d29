// `rclone serve webdav` on this machine only: a server that ignores `If-None-Match`, and must be refused.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { freePort, untilAnswers } from './processes.ts';

const program = (): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'rclone'))
    .find((path) => existsSync(path));

export async function startRclone(): Promise<{ url: string; path: string; stop: () => Promise<void> }> {
  const found = program();
  if (!found) throw new Error('The tests of carriers need rclone. Debian, Ubuntu: apt install rclone.');
  const home = mkdtempSync(join(tmpdir(), 'telemamori-rclone-'));
  mkdirSync(join(home, 'root', 'company'), { recursive: true });
  const port = await freePort();
  const child = spawn(
    found,
    ['serve', 'webdav', join(home, 'root'), '--addr', `127.0.0.1:${port}`, '--config', join(home, 'none.conf')],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { PATH: process.env.PATH, HOME: home } },
  );
  const url = `http://127.0.0.1:${port}`;
  const { end } = await untilAnswers(child, url);
  return {
    url,
    path: '/company/',
    stop: async () => {
      child.kill('SIGTERM');
      await end;
      rmSync(home, { recursive: true, force: true });
    },
  };
}
