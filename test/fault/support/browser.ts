// Real browsers that can be killed, with a profile that stays: Chromium with both of its IndexedDB backends, and Firefox.
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findChromium, findFirefox } from '../../../scripts/browsers.mjs';

export const KINDS = ['chromium-leveldb', 'chromium-sqlite', 'firefox'] as const;
export type Kind = (typeof KINDS)[number];

const SQLITE = 'IdbSqliteBackingStore,IdbSqliteOnDiskRollout';
/** On Debian `chromium` is a shell script: a kill of it would miss the browser behind it. */
const REAL_CHROMIUM = '/usr/lib/chromium/chromium';
const START_MS = 60_000;

function found(path: string | null, name: string): string {
  if (path === null) throw new Error(`${name} was not found.`);
  return path;
}

const chromium = () => (existsSync(REAL_CHROMIUM) ? REAL_CHROMIUM : found(findChromium(), 'Chromium'));

export function newProfile(root = tmpdir()): string {
  return mkdtempSync(join(root, 'telemamori-fault-'));
}

export function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/** Starts a browser of that kind on a profile folder. */
export function launch(kind: Kind, profile: string): Promise<Browser> {
  const common = { headless: true, userDataDir: profile, timeout: START_MS, protocolTimeout: START_MS } as const;
  if (kind === 'firefox') {
    const firefox = found(findFirefox(), 'Firefox');
    return puppeteer.launch({ ...common, browser: 'firefox', executablePath: firefox });
  }
  const features = kind === 'chromium-sqlite' ? `--enable-features=${SQLITE}` : `--disable-features=${SQLITE}`;
  const args = ['--no-sandbox', '--no-first-run', '--disable-gpu', features];
  return puppeteer.launch({ ...common, executablePath: chromium(), args });
}

/** Processes whose environment or command names the profile: the browser and all its children. */
function processesOf(profile: string): number[] {
  if (!existsSync('/proc')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return pid !== process.pid && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(profile);
      } catch {
        return false; // gone in the meantime
      }
    });
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** kill -9 of the browser and everything it started; returns when all of them are gone. */
export async function kill(browser: Browser, profile: string): Promise<void> {
  const pid = browser.process()?.pid;
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // The group is gone already.
  }
  for (let left = processesOf(profile); left.length > 0; left = processesOf(profile)) {
    for (const child of left) {
      try {
        process.kill(child, 'SIGKILL');
      } catch {
        // It died of itself.
      }
    }
    await pause(20);
  }
  removeLocks(profile);
}

const LOCKS = ['SingletonLock', 'SingletonSocket', 'SingletonCookie', 'lock', '.parentlock'];

/** Without these a browser believes that another one still uses the profile. */
export function removeLocks(profile: string): void {
  for (const lock of LOCKS) rmSync(join(profile, lock), { force: true });
}

/** A copy of a profile as a backup tool or a roaming profile makes it, while the browser goes on writing. */
export function copyProfile(profile: string, to: string): Promise<void> {
  return new Promise((resolve) => {
    // Files that vanish while they are copied are part of it, so the exit code says nothing.
    execFile('cp', ['-a', `${profile}/.`, to], () => {
      removeLocks(to);
      resolve();
    });
  });
}

/** The first page of a browser, at an address. */
export async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: START_MS });
  return page;
}
