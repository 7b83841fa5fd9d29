// The one document of the app: strict, and the same promise as the headers of the host.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { webManifest } from '../../pwa/offline/web-manifest.ts';
import { EARLY_HASH, EARLY_SCRIPT, withoutComments } from '../../scripts/build/early-script.mjs';
import { withPolicy } from '../../scripts/build/policy.ts';
import { CONTENT_SECURITY_POLICY } from '../../scripts/security-headers.mjs';
import { ROOT, readSource } from '../support/source-files.ts';

const page = readSource('pwa/index.html');

test('carries the policy of the headers, but for what a document cannot say, what the build writes in, and requests', () => {
  const content = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1];
  // The headers are those of the worker as well, which keeps the app on the device. The page itself asks nobody.
  const ofHeaders = CONTENT_SECURITY_POLICY.replace(` '${EARLY_HASH}'`, '')
    .replace("connect-src 'self'", "connect-src 'none'")
    .split('; ')
    .filter((rule) => !rule.startsWith('frame-ancestors'));
  expect(content?.split('; ')).toEqual(ofHeaders);
});

test('may ask its own host only where site.json names a drop box', () => {
  const policy = (site: Parameters<typeof withPolicy>[1]) => /connect-src ([^;]+)/.exec(withPolicy(page, site))?.[1];
  expect(policy(null)).toBe("'none'");
  expect(policy({ name: 'x' })).toBe("'none'");
  expect(policy({ name: 'x', dropBox: '/company/' })).toBe("'self'");
});

test('holds no script, style or address of another host', () => {
  expect(page).not.toMatch(/<style|<script(?![^>]*\bsrc=)|\son\w+=|\sstyle=|https?:\/\//);
});

test('the script before the first paint stays small, and only its comments are left out', () => {
  expect(EARLY_SCRIPT.length).toBeLessThan(2100);
  expect(withoutComments('// why\r\n(() => {\r\n  const a = (/** @type {string} */ b) => b; // what\n\n})();\n')).toBe(
    '(() => {\nconst a = (b) => b; // what\n})();',
  );
});

test('the web manifest names only files and addresses that exist', () => {
  const { icons = [], shortcuts = [] } = webManifest;
  const all = [...icons, ...shortcuts.flatMap((shortcut) => shortcut.icons ?? [])];
  expect(all.length).toBeGreaterThan(4);
  for (const { src, sizes, type } of all) {
    const file = readSource(src.replace('./', 'pwa/public/'));
    if (type === 'image/png') expect(pngSize(src.replace('./', 'pwa/public/'))).toBe(sizes);
    else expect(file).toContain('<svg');
  }
  const routes = readSource('pwa/navigation/routes.ts') + readSource('pwa/navigation/rare-routes.ts');
  for (const { url } of shortcuts) {
    const address = url.replace('./#/', '');
    expect(routes).toMatch(new RegExp(`^ {2}'?${address}'?: `, 'm'));
  }
});

test('the system opens answers of a staff check, and no other kind of file, inside the app', () => {
  const { file_handlers: handlers = [], scope = '' } = webManifest;
  expect(handlers.flatMap(({ accept }) => Object.values(accept).flat())).toEqual(['.tmm']);
  for (const { action } of handlers) expect(action.startsWith(scope)).toBe(true);
});

/** Width and height as a PNG itself tells them, as `192x192`. */
function pngSize(file: string): string {
  const bytes = readFileSync(join(ROOT, file));
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}
