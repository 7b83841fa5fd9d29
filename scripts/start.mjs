// `npm start`: builds, serves the app on this machine only, and says how to load the extension.
// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from './serve.mjs';

const DEFAULT_PORT = 4173;

const root = join(import.meta.dirname, '..');
const APP = join(root, 'dist', 'pwa');

/** @returns {number} */
function wantedPort() {
  const text = process.env.PORT;
  if (!text) return DEFAULT_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  console.error(`PORT is "${text}"; it must be a number from 0 to 65535.`);
  process.exit(1);
}

function sayHowToLoad() {
  const chromium = join(root, 'dist', 'extension-chromium');
  const firefox = join(root, 'dist', 'extension-firefox');
  if (!existsSync(join(chromium, 'manifest.json'))) return;
  console.log(`
The extension is built, too.
  Chrome, Edge:  open chrome://extensions (edge://extensions), turn on developer mode, "Load unpacked", choose
                 ${chromium}
  Firefox:       open about:debugging#/runtime/this-firefox, "Load Temporary Add-on", choose
                 ${join(firefox, 'manifest.json')}`);
}

/** @param {number} port */
async function serveApp(port) {
  try {
    return await serve({ dir: APP, port });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error;
    console.error(`Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`);
    process.exit(1);
  }
}

// The port first: nobody should wait for a build to hear that it is taken.
mkdirSync(APP, { recursive: true });
const server = await serveApp(wantedPort());
const { status } = spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

console.log(`\nテレまもり (Telemamori): http://localhost:${server.port}`);
sayHowToLoad();
console.log('\nCtrl-C stops it.');

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => {
    void server.close().then(() => process.exit(0));
  });
