// The built app on a port of its own: a copy, so that another build does not change it in the middle of a run.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../../scripts/serve.mjs';

const ROOT = process.cwd();
const BUILT = join(ROOT, 'dist', 'pwa');

const newest = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);

const isFresh = () =>
  existsSync(join(BUILT, 'sw.js')) &&
  statSync(join(BUILT, 'sw.js')).mtimeMs > Math.max(newest(join(ROOT, 'pwa')), newest(join(ROOT, 'shared')));

export type ServedApp = {
  readonly url: string;
  /** Publishes a next version on the same address: same app, other document, other list of the offline copy. */
  publish(mark: string): void;
  close(): Promise<void>;
};

/** Builds the app if its sources are newer than the build, and copies it; a folder given in FAULT_APP is taken as it is. */
export function copyApp(to: string): void {
  const given = process.env.FAULT_APP;
  if (!given && !isFresh()) {
    const build = spawnSync(process.execPath, [join(ROOT, 'scripts', 'build.mjs'), 'pwa'], { encoding: 'utf8' });
    if (build.status !== 0) throw new Error(`The build failed: ${build.stderr}`);
  }
  cpSync(given ?? BUILT, to, { recursive: true });
}

/** Serves a copy of the app of its own. */
export async function serveApp(): Promise<ServedApp> {
  const folder = mkdtempSync(join(tmpdir(), 'telemamori-fault-app-'));
  copyApp(folder);
  const server = await serve({ dir: folder, quality: 1 });
  return {
    url: server.url,
    publish(mark) {
      const page = join(folder, 'index.html');
      const document = readFileSync(page, 'utf8').replace(/<meta name="fault-version"[^>]*>/, '');
      writeFileSync(page, document.replace('</head>', `<meta name="fault-version" content="${mark}" /></head>`));
      const worker = join(folder, 'sw.js');
      const source = readFileSync(worker, 'utf8');
      const listed = /\{[^{}]*"?url"?:"index\.html"[^{}]*\}/.exec(source)?.[0];
      if (!listed) throw new Error('The worker does not list index.html.');
      writeFileSync(worker, source.replace(listed, listed.replace(/("?revision"?:)"[^"]*"/, `$1"${mark}"`)));
    },
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
