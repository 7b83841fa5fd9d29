// The app as a company builds it that has switched on its drop box, served by the real Apache as both documents say.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ApacheBox, type ApacheOptions, startApacheBox } from '../../support/carriers/apache.ts';
import { codeBlock } from '../../support/markdown.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const document = (name: string): string => readFileSync(join(ROOT, 'docs', name), 'utf8');

export type BoxApp = {
  readonly start: (options?: Pick<ApacheOptions, 'change'>) => Promise<ApacheBox>;
  readonly remove: () => void;
};

/** For a hook that builds the app: ten seconds by itself, minutes on a machine with much else to do. */
export const BUILD_MS = 600_000;

/** Builds the app once. */
export function buildAppWithBox(): BoxApp {
  const home = mkdtempSync(join(tmpdir(), 'telemamori-with-box-'));
  chmodSync(home, 0o755); // the server reads it as another user
  const site = join(home, 'site.json');
  writeFileSync(site, codeBlock(document('server/apache.md'), 'json'));
  const folder = join(home, 'app');
  execFileSync(
    process.execPath,
    [join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--mode', 'pwa', '--outDir', folder],
    { cwd: ROOT, env: { ...process.env, SITE_FILE: site }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  return {
    start: (options = {}) =>
      startApacheBox({ ...options, site: folder, siteConfig: codeBlock(document('deploy.md'), 'apache') }),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
