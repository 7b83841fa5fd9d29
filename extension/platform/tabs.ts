// Tabs, as far as no permission is needed: which one is in front, opening one, asking the page in one.
import { browser } from './browser.ts';

export async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/**
 * The tab in front with its address. The browser gives the address only after a click on the icon (`activeTab`) and on
 * the pages of the manifest; '' in every other case. For the popup alone, which tells the place and drops the address.
 */
export async function clickedTab(): Promise<{ readonly id: number; readonly address: string } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, address: tab.url ?? '' };
}

/** The address of a page of the extension. */
export const pageUrl = (path: string): string => browser.runtime.getURL(path);

export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: pageUrl(path) });
}

/** The whole app inside the extension, at one of its hash addresses such as `#/item/9-2`. */
export const openApp = (hash = ''): Promise<void> => openPage(`app/index.html${hash}`);

/** The same beside a tab, which stays in front: nobody who is about to join is led away. */
export async function openAppBehind(hash: string, tabId: number): Promise<void> {
  await browser.tabs.create({ url: pageUrl(`app/index.html${hash}`), active: false, openerTabId: tabId });
}

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** Sends to the page in front of a tab; undefined if nothing of ours is there. */
export async function askTab(tabId: number, message: object): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    // No content script in that tab: not a meeting page, or a page that was open before the installation.
    return undefined;
  }
}

/** Asks every frame of a tab; the first that has something to say answers. Undefined if none has. */
export async function askFrames(tabId: number, message: object): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message);
  } catch {
    // No content script in that tab, or nobody answered.
    return undefined;
  }
}

export function onTabClosed(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener(listener);
}
