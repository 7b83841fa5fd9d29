// A browser whose profile stays in a folder, so that a test can close it and open it again.
import { type BrowserContext, chromium, type LaunchOptions } from '@playwright/test';
import { findChromium } from '../../../scripts/browsers.mjs';

/**
 * Starts Chromium with the profile in `folder`; the caller closes it.
 * @param extensions folders of unpacked extensions to load
 * @param flags more switches for the browser
 */
export function launchPersistent(
  folder: string,
  extensions: readonly string[] = [],
  flags: readonly string[] = [],
): Promise<BrowserContext> {
  const list = extensions.join(',');
  const load = list ? [`--disable-extensions-except=${list}`, `--load-extension=${list}`] : [];
  const options: LaunchOptions = {
    executablePath: findChromium() ?? '',
    args: ['--no-sandbox', '--disable-gpu', ...load, ...flags],
  };
  return chromium.launchPersistentContext(folder, { ...options, locale: 'ja-JP', timezoneId: 'Asia/Tokyo' });
}
