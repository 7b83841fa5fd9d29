// Installs the dependencies when they are missing or the lock file has changed. Plain Node: it runs before anything is installed.
// @ts-check
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const OLDEST_NODE = [20, 19];

const root = join(import.meta.dirname ?? '.', '..');
const stamp = join(root, 'node_modules', '.lock-sha256');

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = OLDEST_NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  console.error(`Node.js ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Runs the very npm that runs this script; on Windows "npm" itself is not a program. */
function install() {
  const npm = process.env.npm_execpath;
  // Errors only: two packages inside others (commander of budoux, nanoid of docx) name a newer Node, though what is used of them
  // runs on the oldest one here, as the tests show.
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = /** @type {const} */ ({ cwd: root, stdio: 'inherit' });
  return npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

checkNode();
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const present = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
if (present !== wanted) {
  console.log('Installing the dependencies (npm ci) …');
  const { status } = install();
  if (status !== 0) {
    console.error('The dependencies could not be installed. Is the network there?');
    process.exit(status ?? 1);
  }
  writeFileSync(stamp, wanted);
}
