// Finds the browsers for the tests, and installs what is missing where that is possible without asking.
// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findChromium, findFirefox, HEADLESS } from './browsers.mjs';
import { findApache, findNginx } from './web-servers.mjs';

const JAPANESE_FONT = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';

const WHAT_TO_DO =
  'Please install Chromium and Firefox, or give their paths in CHROMIUM_PATH and FIREFOX_PATH; then run the tests again.';

/** @param {readonly string[]} args */
function aptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-q', ...args], { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

/** Debian's own switch: as long as it is there and says 101, an installation starts no service. */
const NO_SERVICES = '/usr/sbin/policy-rc.d';

/**
 * A server that comes with a package must not start by itself: the tests start their own, on this machine only.
 * @param {() => void} install
 */
function withoutServices(install) {
  if (existsSync(NO_SERVICES)) return install();
  writeFileSync(NO_SERVICES, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    install();
  } finally {
    rmSync(NO_SERVICES);
  }
}

const canInstall = () => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

/** @param {string} program */
const isOnPath = (program) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, program)));

/** The packages of Debian and Ubuntu that are missing here. Japanese letters are needed for the pictures only. */
function missingPackages() {
  const missing = [];
  if (findChromium() === null) missing.push('chromium');
  // Without it Chromium itself does the same, in more time.
  if (process.env.CHROMIUM_PATH === undefined && !isOnPath(HEADLESS)) missing.push(HEADLESS);
  if (findFirefox() === null) missing.push('firefox-esr');
  if (!existsSync(JAPANESE_FONT) && (findChromium() === null || findFirefox() === null)) missing.push('fonts-noto-cjk');
  // The tests of paper read what was printed and saved with programs that know nothing of ours.
  if (!isOnPath('pdftotext')) missing.push('poppler-utils');
  if (!isOnPath('zbarimg')) missing.push('zbar-tools');
  if (!isOnPath('soffice')) missing.push('libreoffice-writer-nogui', 'libreoffice-calc-nogui');
  // And the words about hosting are tried with the servers they are about.
  if (findNginx() === null) missing.push('nginx-light');
  if (findApache() === null) missing.push('apache2-bin');
  // So are the ways on which sealed answers travel, with a server that must be refused and an engine of synchronisation.
  if (!isOnPath('rclone')) missing.push('rclone');
  if (!isOnPath('syncthing')) missing.push('syncthing');
  return missing;
}

/**
 * What keeps the tests from running in real browsers, as one sentence, or null. Installs on Debian and Ubuntu as root.
 * @returns {string | null}
 */
export function ensureBrowsers() {
  const missing = missingPackages();
  if (missing.length > 0 && canInstall()) {
    console.log(`Installing ${missing.join(', ')} …`);
    aptGet(['update']);
    // One by one: what one system does not have must not keep the others out.
    withoutServices(() => {
      for (const name of missing) aptGet(['install', '-y', '--no-install-recommends', name]);
    });
  }
  const absent = [findChromium() === null ? 'Chromium' : '', findFirefox() === null ? 'Firefox' : ''].filter(Boolean);
  return absent.length === 0 ? null : `${absent.join(' and ')} not found. ${WHAT_TO_DO}`;
}

if (process.argv[1] === import.meta.filename) {
  const problem = ensureBrowsers();
  console.log(problem ?? `Chromium: ${findChromium()}\nFirefox: ${findFirefox()}`);
  process.exitCode = problem === null ? 0 : 1;
}
