// Firefox with a company's policies.json. It stands in a folder of its own with links to the installed program, so that no other
// Firefox on the machine sees the policy.
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import puppeteer, { type Browser } from 'puppeteer-core';
import { GECKO_ID } from '../../../extension/manifest.ts';
import { findFirefox } from '../../../scripts/browsers.mjs';
import { filesIn } from '../../../scripts/build/files-in.mjs';
import { FIREFOX_EXTENSION, UUID } from './extension-firefox.ts';

/** The extension as one file; returns its path. */
export function packFirefox(folder: string): string {
  const file = join(folder, 'telemamori.xpi');
  const entries = filesIn(FIREFOX_EXTENSION).map((name) => [
    name,
    new Uint8Array(readFileSync(join(FIREFOX_EXTENSION, name))),
  ]);
  writeFileSync(file, zipSync(Object.fromEntries(entries)));
  return file;
}

/** A program folder of links; only the program itself is a copy, because it finds its folder by its own real path. */
function linkProgram(folder: string): string {
  const program = realpathSync(findFirefox() ?? '');
  const home = dirname(program);
  mkdirSync(join(folder, 'distribution'), { recursive: true });
  for (const name of readdirSync(home).filter((one) => one !== 'distribution')) {
    if (name === basename(program)) copyFileSync(program, join(folder, name));
    else symlinkSync(join(home, name), join(folder, name));
  }
  return join(folder, basename(program));
}

export type ManagedFirefox = {
  /** starts with what the policy file says now, in the same profile as before */
  readonly start: () => Promise<Browser>;
  readonly setPolicy: (policies: object | null) => void;
};

export function firefoxWithPolicy(folder: string): ManagedFirefox {
  const home = join(folder, 'app');
  const program = linkProgram(home);
  const file = join(home, 'distribution', 'policies.json');
  const profile = join(folder, 'profile');
  mkdirSync(profile);
  return {
    setPolicy: (policies) =>
      policies === null ? rmSync(file, { force: true }) : writeFileSync(file, JSON.stringify({ policies })),
    start: () =>
      puppeteer.launch({
        browser: 'firefox',
        executablePath: program,
        userDataDir: profile,
        args: ['--remote-allow-system-access', '--width=1280', '--height=800'],
        extraPrefsFirefox: {
          'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
          'intl.accept_languages': 'ja',
          'intl.locale.requested': 'ja',
          // What a company does by signing: this edition lets a test go without.
          'xpinstall.signatures.required': false,
        },
      }),
  };
}
