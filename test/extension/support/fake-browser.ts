// A browser of the extension API's size in memory: storage, tabs, badges, alarms, messages. Every call is a real promise.
import { vi } from 'vitest';

type Listener = (...parameters: never[]) => unknown;

/** A list of listeners, as the API has it. */
function eventOf<L extends Listener>() {
  const listeners = new Set<L>();
  return {
    listeners,
    addListener: (listener: L) => void listeners.add(listener),
    removeListener: (listener: L) => void listeners.delete(listener),
    fire: (...parameters: Parameters<L>) => [...listeners].map((listener) => listener(...parameters)),
  };
}

type Changed = (changes: object, area: string) => void;

function areaOf(name: string, changed: ReturnType<typeof eventOf<Changed>>) {
  let values: Record<string, unknown> = {};
  const tell = (changes: object) => void changed.fire(changes, name);
  return {
    get: async (key?: string) =>
      structuredClone(key === undefined ? values : key in values ? { [key]: values[key] } : {}),
    set: async (more: object) => {
      values = { ...values, ...structuredClone(more) };
      tell(more);
    },
    remove: async (key: string) => {
      values = Object.fromEntries(Object.entries(values).filter(([name_]) => name_ !== key));
    },
    /** for tests: everything at once */
    all: () => structuredClone(values),
    put: (all: Record<string, unknown>) => {
      values = structuredClone(all);
    },
  };
}

/** What was sent to a tab, and what is answered. */
export type Tab = (message: Record<string, unknown>, frameId: number | undefined) => unknown;

export function makeFakeBrowser() {
  const changed = eventOf<Changed>();
  const badges = new Map<number, string>();
  const tabs = new Map<number, Tab>();
  /** whether optional permissions were given */
  const isAllowed = { value: false };
  /** texts of notifications */
  const notified: string[] = [];
  const opened: { url: string; active: boolean | undefined; openerTabId: number | undefined }[] = [];
  const onMessage = eventOf<(message: unknown, sender: object) => Promise<unknown> | undefined>();
  const browser = {
    runtime: {
      id: 'own-id',
      getURL: (path: string) => `chrome-extension://own-id/${path}`,
      getManifest: () => ({ version: '1.0.0' }),
      onMessage,
      onInstalled: eventOf<(details: { reason: string }) => void>(),
      onStartup: eventOf<() => void>(),
      openOptionsPage: vi.fn(async () => undefined),
    },
    storage: {
      local: areaOf('local', changed),
      session: areaOf('session', changed),
      managed: areaOf('managed', changed),
      onChanged: changed,
    },
    action: {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => void badges.set(tabId, text),
      setBadgeBackgroundColor: async () => undefined,
      setBadgeTextColor: async () => undefined,
    },
    tabs: {
      onRemoved: eventOf<(tabId: number) => void>(),
      query: async () => [{ id: 1 }],
      create: async ({ url, active, openerTabId }: { url: string; active?: boolean; openerTabId?: number }) => {
        opened.push({ url, active, openerTabId });
      },
      get: async (id: number) => ({ id, index: 3 }),
      sendMessage: async (tabId: number, message: Record<string, unknown>, options?: { frameId?: number }) => {
        const tab = tabs.get(tabId);
        if (!tab) throw new Error('Could not establish connection.');
        return structuredClone(await tab(structuredClone(message), options?.frameId));
      },
    },
    alarms: { get: async () => undefined, create: vi.fn(), onAlarm: eventOf<(alarm: { name: string }) => void>() },
    commands: { onCommand: eventOf<(name: string) => void>() },
    permissions: { contains: async () => isAllowed.value },
    notifications: {
      create: async (_id: string, { message }: { message: string }) => void notified.push(message),
      onClicked: eventOf<(id: string) => void>(),
    },
    i18n: { getUILanguage: () => 'ja' },
  };
  /** A message from a meeting page; resolves with what the background answers. */
  const fromPage = async (tabId: number, name: string, request: object = {}, frameId = 0): Promise<unknown> => {
    const sender = { id: 'own-id', url: 'https://app.zoom.us/wc/82214567890/join', frameId, tab: { id: tabId } };
    return (await Promise.all(onMessage.fire({ name, request }, sender))).find((answer) => answer !== undefined);
  };
  /** A message from popup, options or welcome. */
  const fromOwnPage = async (name: string, request: object = {}): Promise<unknown> => {
    const sender = { id: 'own-id', url: 'chrome-extension://own-id/popup/index.html' };
    return (await Promise.all(onMessage.fire({ name, request }, sender))).find((answer) => answer !== undefined);
  };
  return { browser, badges, tabs, opened, notified, isAllowed, fromPage, fromOwnPage };
}

export type FakeBrowser = ReturnType<typeof makeFakeBrowser>;
