// The number on the toolbar icon, per tab.
import { browser } from './browser.ts';

/** Brand colour of the light theme (theme.css, `--brand`); white words on it have 7:1. */
const BRAND: [number, number, number, number] = [0, 97, 115, 255];
const WHITE: [number, number, number, number] = [255, 255, 255, 255];

/** Shows a number, or nothing for 0. A tab that was closed meanwhile is no error. */
export async function showBadge(tabId: number, count: number): Promise<void> {
  const text = count > 0 ? String(count) : '';
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: BRAND }),
      browser.action.setBadgeTextColor?.({ tabId, color: WHITE }),
    ]);
  } catch {
    // The tab is gone.
  }
}
