// The installed Firefox, driven by Puppeteer: the other runner knows only a Firefox of its own.
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/browsers.mjs';
import type { Watch } from './app.ts';

export type FirefoxOptions = {
  /** folder of the profile, to come back to it later; without it a fresh one is used and thrown away */
  readonly profile?: string;
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
  /** lets the test install an extension with `browser.installExtension(folder)` and open its pages */
  readonly forExtension?: boolean;
};

/** Starts Firefox without a window; the caller closes it. Japanese first, as for the users. */
export function launchFirefox({
  profile,
  preferences = {},
  forExtension = false,
}: FirefoxOptions = {}): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: findFirefox() ?? '',
    headless: true,
    ...(profile === undefined ? {} : { userDataDir: profile }),
    args: forExtension ? ['--remote-allow-system-access'] : [],
    extraPrefsFirefox: { 'intl.accept_languages': 'ja,en', ...preferences },
  });
}

/** Collects errors of the console, uncaught errors and requests to other hosts of one page. */
export function watchFirefox(page: Page, home: string): Watch {
  const problems: string[] = [];
  const origin = new URL(home).origin;
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error instanceof Error ? error.message : String(error)}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(url.protocol) && url.origin !== origin) problems.push(`request: ${url.href}`);
  });
  return { problems };
}
