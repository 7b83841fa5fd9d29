// Asking the browser what is allowed, and asking the person to allow more.
import { browser } from './browser.ts';

/** True if the extension may run on these pages. */
export const hasPages = (patterns: readonly string[]): Promise<boolean> =>
  browser.permissions.contains({ origins: [...patterns] });

/** Must be called from a click. */
export const requestPages = (patterns: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...patterns] });

export const hasNotifications = (): Promise<boolean> =>
  browser.permissions.contains({ permissions: ['notifications'] });

/** Must be called from a click. */
export const requestNotifications = (): Promise<boolean> =>
  browser.permissions.request({ permissions: ['notifications'] });
